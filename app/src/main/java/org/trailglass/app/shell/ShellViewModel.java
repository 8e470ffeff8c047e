package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.SourceState;
import org.trailglass.app.workspace.Workspace;

/// What the window itself knows: whether anything is open, its title, which panes are shown. FX
/// thread only.
public final class ShellViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final ObservableValue<Boolean> isEmpty;
  private final ObservableValue<String> title;

  public ShellViewModel(Workspace workspace, Settings settings, Words words) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    this.isEmpty = workspace.sourcesProperty().map(List::isEmpty);
    this.title = workspace.sourcesProperty().map(this::title);
  }

  /// Whether nothing is open.
  public ObservableValue<Boolean> isEmpty() {
    return isEmpty;
  }

  /// What the window is called: by the source if there is one, by their number if there are more.
  public ObservableValue<String> title() {
    return title;
  }

  private String title(List<SourceState> sources) {
    return switch (sources.size()) {
      case 0 -> words.get("app.name");
      case 1 -> words.get("shell.title", SourceNames.shortName(sources.getFirst().origin()));
      default -> words.get("shell.titleOfMany", sources.size());
    };
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

  /// Where a divider was left.
  public double divider(String name, double otherwise) {
    return settings.now().dividers().getOrDefault(name, otherwise);
  }

  /// Keeps where a divider is left.
  public void keepDivider(String name, double position) {
    settings.change(choices -> choices.withDivider(name, position));
  }

  public ObservableValue<ThemeChoice> theme() {
    return settings.of(Choices::theme);
  }

  public void choose(ThemeChoice theme) {
    settings.change(choices -> choices.withTheme(theme));
  }

  public ObservableValue<ZoneChoice> zone() {
    return settings.of(Choices::zone);
  }

  public void choose(ZoneChoice zone) {
    settings.change(choices -> choices.withZone(zone));
  }
}
