package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.LanguageChoice;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.TextSize;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.CaseState;
import org.trailglass.app.workspace.History;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;

/// What the window itself knows: whether anything is open, its title, which panes are shown. FX
/// thread only.
public final class ShellViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final Program program;
  private final LayoutViewModel layout;
  private final BooleanProperty areProblemsWanted = new SimpleBooleanProperty();
  private final ObservableValue<Boolean> areProblemsShown;
  private final ObservableValue<Boolean> isEmpty;
  private final ObservableValue<String> title;

  /// @param program which one this is
  public ShellViewModel(Workspace workspace, Settings settings, Words words, Program program) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    this.program = program;
    this.layout = new LayoutViewModel(settings);
    this.isEmpty =
        workspace
            .sourcesProperty()
            .flatMap(sources -> areProblemsWanted.map(wanted -> isEmpty(sources, wanted)));
    this.areProblemsShown = isShown(Pane.PROBLEMS);
    workspace
        .sourcesProperty()
        .addListener((p, old, now) -> areProblemsWanted.set(keepsPanes(now)));
    areProblemsShown.addListener((p, was, is) -> areProblemsWanted.set(is));
    this.title =
        workspace
            .sourcesProperty()
            .flatMap(sources -> workspace.caseProperty().map(now -> title(sources, now)));
  }

  /// Which program this is.
  public Program program() {
    return program;
  }

  /// Whether there is nothing to show: nothing is open, or nothing came out of what is open.
  public ObservableValue<Boolean> isEmpty() {
    return isEmpty;
  }

  private static boolean isEmpty(List<SourceState> sources, boolean areProblemsWanted) {
    return sources.isEmpty()
        || !areProblemsWanted && sources.stream().noneMatch(ShellViewModel::isWorthShowing);
  }

  private static boolean isWorthShowing(SourceState source) {
    return source.isUnderWay() ? source.progress().events() > 0 : !source.isFruitless();
  }

  private boolean keepsPanes(List<SourceState> sources) {
    return areProblemsWanted.get() && !sources.isEmpty();
  }

  /// Shows the list of problems, also of sources out of which nothing came.
  public void showProblems() {
    areProblemsWanted.set(true);
    show(Pane.PROBLEMS, true);
  }

  /// What the window is called: by the source if there is one, by their number if there are more.
  public ObservableValue<String> title() {
    return title;
  }

  /// A case is known by its own name; a dot before the name says that it is not saved.
  private String title(List<SourceState> sources, CaseState now) {
    var name =
        now.file()
            .map(file -> words.get("shell.title", SourceNames.shortName(file)))
            .orElseGet(() -> title(sources));
    return now.isChanged() ? words.get("shell.titleUnsaved", name) : name;
  }

  private String title(List<SourceState> sources) {
    return switch (sources.size()) {
      case 0 -> words.get("app.name");
      case 1 -> words.get("shell.title", SourceNames.shortName(sources.getFirst().origin()));
      default -> words.get("shell.titleOfMany", sources.size());
    };
  }

  /// What undoing takes back, in words.
  public ObservableValue<String> undoWords() {
    return workspace.history().undoableProperty().map(kind -> stepWords("menu.edit.undo", kind));
  }

  /// What is done again, in words.
  public ObservableValue<String> redoWords() {
    return workspace.history().redoableProperty().map(kind -> stepWords("menu.edit.redo", kind));
  }

  private String stepWords(String key, Optional<History.Kind> kind) {
    return words.get(kind.map(done -> key + "." + done).orElse(key));
  }

  /// Whether something can be undone.
  public ObservableValue<Boolean> canUndo() {
    return workspace.history().undoableProperty().map(Optional::isPresent);
  }

  /// Whether something that was undone can be done again.
  public ObservableValue<Boolean> canRedo() {
    return workspace.history().redoableProperty().map(Optional::isPresent);
  }

  /// Takes back what was done last.
  public void undo() {
    workspace.history().undo();
  }

  /// Does again what was undone last.
  public void redo() {
    workspace.history().redo();
  }

  /// What is open.
  public ObservableValue<List<SourceState>> sources() {
    return workspace.sourcesProperty();
  }

  /// Takes a source away.
  public void close(int source) {
    workspace.close(source);
  }

  /// Takes everything away.
  public void closeAll() {
    workspace.sourcesProperty().get().forEach(source -> workspace.close(source.number()));
  }

  /// Whether a load can be stopped.
  public ObservableValue<Boolean> isLoading() {
    return workspace.progressProperty().map(Optional::isPresent);
  }

  /// Stops the load, keeping what was read.
  public void cancel() {
    workspace.cancel();
  }

  /// Whether a pane is shown.
  public ObservableValue<Boolean> isShown(Pane pane) {
    return settings.of(choices -> choices.isShown(pane));
  }

  /// Shows a pane or puts it away.
  public void show(Pane pane, boolean isShown) {
    settings.change(choices -> choices.withPane(pane, isShown));
  }

  /// How the window is arranged.
  LayoutViewModel layout() {
    return layout;
  }

  public ObservableValue<ThemeChoice> theme() {
    return settings.of(Choices::theme);
  }

  public void choose(ThemeChoice theme) {
    settings.change(choices -> choices.withTheme(theme));
  }

  /// Makes all text larger or smaller.
  public void resizeText(UnaryOperator<TextSize> change) {
    settings.change(choices -> choices.withTextSize(change.apply(choices.textSize())));
  }

  public ObservableValue<ZoneChoice> zone() {
    return settings.of(Choices::zone);
  }

  public void choose(ZoneChoice zone) {
    settings.change(choices -> choices.withZone(zone));
  }

  public ObservableValue<LanguageChoice> language() {
    return settings.of(Choices::language);
  }

  /// Chooses the language of the next start, and says that it is that one's: every word of a window
  /// is written when it is made.
  public void choose(LanguageChoice language) {
    settings.change(choices -> choices.withLanguage(language));
    workspace.tell(new Told(Told.Kind.DONE, words.get("shell.languageLater"), List.of()));
  }
}
