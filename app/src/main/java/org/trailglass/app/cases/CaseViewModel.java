package org.trailglass.app.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.trailglass.app.casefile.CaseException;
import org.trailglass.app.casefile.CaseFiles;
import org.trailglass.app.casefile.CaseMark;
import org.trailglass.app.casefile.CaseSource;
import org.trailglass.app.casefile.CaseSource.Kind;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.CaseState;
import org.trailglass.app.workspace.Marks;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;

/// Saves and opens cases, and knows what is not saved. FX thread only.
public final class CaseViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final TaskRunner runner;
  private final Words words;
  private final SourceCheck check;
  private final CaseOpening opening;

  /// How the marked events are found again.
  private final Map<EventKey, CaseMark> known = new HashMap<>();

  private List<CaseMark> waiting = List.of();

  /// The snapshot in which they were looked for last.
  private EventStore searched = EventStore.empty();

  private Optional<Path> file = Optional.empty();
  private Optional<Saved> saved = Optional.empty();

  /// @param settings keeps the columns
  /// @param runner reads and writes files
  public CaseViewModel(Workspace workspace, Settings settings, TaskRunner runner, Words words) {
    this.workspace = workspace;
    this.settings = settings;
    this.runner = runner;
    this.words = words;
    this.check = new SourceCheck(words, workspace::remote);
    this.opening = new CaseOpening(workspace, settings, check);
    workspace.marking().marksProperty().addListener((p, old, marks) -> describe(marks));
    workspace.resultProperty().addListener((p, old, result) -> findWaiting());
    workspace.progressProperty().addListener((p, old, progress) -> findWaiting());
    workspace.sourcesProperty().addListener((p, old, sources) -> tellState());
    workspace.filterProperty().addListener((p, old, filter) -> tellState());
    workspace.sortProperty().addListener((p, old, sort) -> tellState());
    workspace.naming().namesProperty().addListener((p, old, names) -> tellState());
    settings.choicesProperty().addListener((p, old, choices) -> tellState());
  }

  /// The file of the case that is to be opened.
  public ReadOnlyObjectProperty<Optional<Path>> wishProperty() {
    return workspace.wishes().caseProperty();
  }

  /// The file of the case that is worked on.
  public Optional<Path> file() {
    return file;
  }

  /// Whether marks or notes are in no file.
  public boolean hasUnsavedMarks() {
    var marks = workspace.marking().marksProperty().get();
    return !marks.equals(saved.map(Saved::marks).orElse(Marks.none()));
  }

  /// Saves the case.
  ///
  /// @param then what to do once it is written
  public void save(Path target, Runnable then) {
    var now = Saved.of(workspace, settings, waiting);
    var store = workspace.storeProperty().get();
    var builder = new CaseBuilder(now, sources(), store, Map.copyOf(known));
    runner.run(
        () -> {
          CaseFiles.write(target, builder.build());
          return target;
        },
        written -> {
          isSaved(now, written);
          then.run();
        },
        thrown -> failed("case.notSaved", target, thrown));
  }

  private List<CaseSource> sources() {
    return workspace.sourcesProperty().get().stream()
        .map(source -> SourceCheck.describe(source, workspace.isSample(source.origin())))
        .toList();
  }

  private void isSaved(Saved now, Path target) {
    file = Optional.of(target);
    saved = Optional.of(now);
    remember(target);
    tellState();
    var pastes =
        sources().stream()
            .filter(source -> source.kind() == Kind.PASTE)
            .map(source -> words.get("case.paste.saved", VisibleText.of(source.name())))
            .toList();
    if (!pastes.isEmpty()) {
      workspace.tell(new Told(Told.Kind.WARNING, words.get("case.paste.told"), pastes));
    }
  }

  private void failed(String key, Path target, Throwable thrown) {
    switch (thrown) {
      case IOException disk ->
          workspace.tell(
              new Told(
                  Told.Kind.FAILED,
                  words.get(key, VisibleText.of(target.toString())),
                  List.of(disk.getClass().getSimpleName() + ": " + disk.getMessage())));
      case CaseException wrong ->
          workspace.tell(
              new Told(
                  Told.Kind.FAILED,
                  words.get(
                      "case.reason." + wrong.reason(),
                      VisibleText.of(String.valueOf(target.getFileName())),
                      VisibleText.of(wrong.argument())),
                  List.of()));
      default -> throw new IllegalStateException("a case failed", thrown);
    }
  }

  /// Opens a case in the place of what is open. What is marked and not saved is lost.
  public void open(Path source) {
    runner.run(
        () -> CaseOpening.plan(check, CaseFiles.read(source)),
        plan -> begin(source, plan),
        thrown -> failed("case.notOpened", source, thrown));
  }

  private void begin(Path source, CaseOpening.Plan plan) {
    file = Optional.of(source);
    known.clear();
    waiting = plan.opened().marks();
    saved = Optional.empty();
    workspace.marking().replace(Marks.none());
    remember(source);
    opening.begin(plan);
    findWaiting();
  }

  private void remember(Path path) {
    settings.change(choices -> choices.withRecent(path.toString()));
  }

  /// Looks for the events of marks that wait for them, whenever everything is loaded.
  private void findWaiting() {
    var store = workspace.storeProperty().get();
    boolean isLookedThrough = store == searched && !opening.isUnderWay();
    if (isLookedThrough || !opening.isSettled() || waiting.isEmpty() && !opening.isUnderWay()) {
      return;
    }
    searched = store;
    var looked = waiting;
    boolean isFirst = opening.isUnderWay();
    var differences = opening.end(sources());
    runner.run(
        () -> new MarkFinder(store).find(looked),
        found -> {
          if (waiting.equals(looked)) {
            found(found, isFirst, differences);
          }
        });
  }

  private void found(MarkFinder.Found found, boolean isFirst, List<String> differences) {
    boolean wasSaved = saved.filter(now()::equals).isPresent();
    waiting = found.missing();
    known.putAll(found.found());
    if (!found.found().isEmpty()) {
      workspace.marking().add(CaseOpening.marks(found.found()));
    }
    if (isFirst || wasSaved) {
      saved = Optional.of(now());
    }
    tellState();
    if (isFirst) {
      var lines = new ArrayList<>(differences);
      found.changed().forEach(mark -> lines.add(line("case.mark.changed", mark)));
      found.missing().forEach(mark -> lines.add(line("case.mark.missing", mark)));
      if (!lines.isEmpty()) {
        workspace.tell(new Told(Told.Kind.WARNING, words.get("case.differs", lines.size()), lines));
      }
    }
  }

  private String line(String key, CaseMark mark) {
    var name = mark.eventId().isEmpty() ? mark.file() + " #" + mark.position() : mark.eventId();
    return words.get(key, VisibleText.of(name), VisibleText.of(mark.note()));
  }

  private Saved now() {
    return Saved.of(workspace, settings, waiting);
  }

  /// Finds out how marked events are found again, before their source may be closed.
  private void describe(Marks marks) {
    tellState();
    var unknown = new HashSet<>(marks.all().keySet());
    unknown.removeAll(known.keySet());
    if (!unknown.isEmpty()) {
      var text = new EventText(workspace.storeProperty().get());
      runner.run(() -> text.describe(unknown), known::putAll);
    }
  }

  private void tellState() {
    boolean isChanged =
        opening.isUnderWay()
            ? false
            : file.isPresent() ? !saved.equals(Optional.of(now())) : hasUnsavedMarks();
    var state = new CaseState(file, isChanged);
    if (!state.equals(workspace.caseProperty().get())) {
      workspace.show(state);
    }
  }
}
