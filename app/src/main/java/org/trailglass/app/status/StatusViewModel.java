package org.trailglass.app.status;

import java.lang.ref.WeakReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.OddQueries;
import org.trailglass.app.value.UnfinishedText;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.load.LoadProgress;
import org.trailglass.odduse.OddUses;
import org.trailglass.store.EventStore;

/// What the status bar says. FX thread only.
public final class StatusViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final Formats formats;
  private final ProgressText progressText;
  private final Latest<Long> sizes;
  private final Latest<Integer> counting;
  private Selection counted = Selection.none();
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", 0);
  private final ReadOnlyStringWrapper memoryHint =
      new ReadOnlyStringWrapper(this, "memoryHint", "");

  /// Of which the size is told; it is not held, since closing gives memory back.
  private WeakReference<EventStore> measured = new WeakReference<>(EventStore.empty());

  private final ObservableValue<String> events;
  private final ObservableValue<String> files;
  private final ObservableValue<Long> problemCount;
  private final ObservableValue<ZoneChoice> zone;

  /// @param runner measures how much memory the events take
  public StatusViewModel(Workspace workspace, Settings settings, Words words, TaskRunner runner) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    this.formats = new Formats(words);
    this.sizes = new Latest<>(runner);
    hint(0);
    this.progressText = new ProgressText(words, formats);
    this.counting = new Latest<>(runner);
    this.events = workspace.resultProperty().flatMap(result -> selected.map(this::count));
    this.files =
        workspace
            .progressProperty()
            .flatMap(progress -> workspace.sourcesProperty().map(s -> files(s, progress)));
    this.problemCount = workspace.sourcesProperty().map(StatusViewModel::problems);
    this.zone = settings.of(Choices::zone);
    workspace.resultProperty().subscribe(this::countSelected);
    workspace.selectionProperty().subscribe(this::countSelected);
  }

  /// Very many names are looked up beside the window. Until then nothing is said of them, or what
  /// was so before more events came.
  private void countSelected() {
    var selection = workspace.selectionProperty().get();
    var result = workspace.resultProperty().get();
    if (selection.isQuick()) {
      counting.drop();
      selected.set(selection.sizeIn(result));
    } else {
      if (selection != counted) {
        selected.set(0);
      }
      counting.ask(() -> selection.sizeIn(result), selected::set);
    }
    counted = selection;
  }

  /// `3,012 events`: of the files that are open, as those and their problems are counted beside it,
  /// whatever the filter shows of them. And how many of those shown are selected, if more than
  /// one is.
  public ObservableValue<String> events() {
    return events;
  }

  private String count(Number selectedEvents) {
    int events = workspace.resultProperty().get().store().events();
    String count = words.get("status.events", events);
    return selectedEvents.intValue() > 1
        ? words.get("status.eventsSelected", count, selectedEvents)
        : count;
  }

  /// `48 files, 3 objects`; while something is loading only how many sources are waiting, since the
  /// progress counts the files.
  public ObservableValue<String> files() {
    return files;
  }

  private String files(List<SourceState> sources, Optional<LoadProgress> progress) {
    if (progress.isPresent()) {
      long waiting = sources.stream().filter(source -> source.status() == Status.WAITING).count();
      return waiting > 0 ? words.get("status.waiting", waiting) : "";
    }
    var counts = new TreeMap<String, Long>();
    sources.stream()
        .filter(source -> !source.report().items().isEmpty())
        .forEach(s -> counts.merge(s.itemsKey(), (long) s.report().items().size(), Long::sum));
    return counts.isEmpty()
        ? words.get("status.noFiles")
        : counts.entrySet().stream()
            .map(count -> words.get(count.getKey(), count.getValue()))
            .collect(Collectors.joining(", "));
  }

  /// Which sources were not read to their end; empty if all were.
  public ObservableValue<String> unfinished() {
    return workspace.sourcesProperty().map(Unfinished::of).map(this::unfinished);
  }

  private String unfinished(List<Unfinished> missing) {
    return switch (missing.size()) {
      case 0 -> "";
      case 1 -> new UnfinishedText(words).of(missing.getFirst());
      default -> words.get("status.unfinished", missing.size());
    };
  }

  /// The number of problems, listed or only counted.
  public ObservableValue<Long> problemCount() {
    return problemCount;
  }

  private static long problems(List<SourceState> sources) {
    return sources.stream()
        .flatMap(source -> source.report().problemCounts().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  /// `2 problems`, `No problems`.
  public ObservableValue<String> problems() {
    return problemCount.map(count -> words.get("status.problems", count));
  }

  /// `12 odd uses`: events in which the use of credentials is odd, of all that is open; empty if
  /// there are none, or nothing is known of them yet.
  public ObservableValue<String> oddUses() {
    return workspace
        .oddUsesProperty()
        .flatMap(uses -> workspace.storeProperty().map(store -> oddUses(uses, store)));
  }

  private String oddUses(OddUses uses, EventStore store) {
    boolean isKnown = uses.lineage().store() == store && uses.events() > 0;
    return isKnown ? words.get("status.odd", uses.events()) : "";
  }

  /// Shows them, whatever the filter was.
  public void showOddUses() {
    workspace.follow(OddQueries.any());
  }

  /// Shows the list of problems, or puts it away.
  public void toggleProblems() {
    settings.change(choices -> choices.withPane(Pane.PROBLEMS, !choices.isShown(Pane.PROBLEMS)));
  }

  /// The load that is under way; empty while nothing is loading.
  public ObservableValue<Optional<LoadProgress>> progress() {
    return workspace.progressProperty();
  }

  /// What to say about a load: files, size, events, rate, time left.
  public String describe(LoadProgress progress) {
    var itemsKey =
        workspace.sourcesProperty().get().stream()
            .filter(source -> source.status() == Status.LOADING)
            .map(SourceState::itemsKey)
            .findFirst()
            .orElse("count.files");
    return progressText.of(progress, itemsKey);
  }

  /// Stops the load, keeping what was read.
  public void cancel() {
    workspace.cancel();
  }

  /// The name of the time zone that times are shown in.
  public ObservableValue<String> zone() {
    return zone.map(choice -> formats.zone(choice.zone()));
  }

  /// Changes between UTC and the zone of this computer.
  public void toggleZone() {
    settings.change(
        choices ->
            choices.withZone(choices.zone() == ZoneChoice.UTC ? ZoneChoice.LOCAL : ZoneChoice.UTC));
  }

  /// What the switch of the time zone will do.
  public ObservableValue<String> zoneHint() {
    return zone.map(
        choice ->
            choice == ZoneChoice.UTC
                ? words.get("status.zone.toLocal", formats.zone(ZoneId.systemDefault()))
                : words.get("status.zone.toUtc"));
  }

  /// `212 MB of 4.0 GB`.
  ///
  /// @param used bytes of heap
  /// @param most bytes that the heap may have
  public String memory(long used, long most) {
    return words.get("status.memory", formats.bytes(used), formats.bytes(most));
  }

  /// What of the memory the events take, as it was when it was last measured.
  public ObservableValue<String> memoryHint() {
    return memoryHint.getReadOnlyProperty();
  }

  /// Measures what the events take, where there are others than the last time. It goes through all
  /// of their columns.
  public void measure() {
    var store = workspace.storeProperty().get();
    if (!measured.refersTo(store)) {
      measured = new WeakReference<>(store);
      sizes.ask(store::retainedBytes, this::hint);
    }
  }

  private void hint(long bytes) {
    memoryHint.set(words.get("status.memory.hint", formats.bytes(bytes)));
  }
}
