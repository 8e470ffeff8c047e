package org.trailglass.app.open;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;

/// Opens whatever a person hands in. FX thread only.
public final class OpenViewModel {
  private final Workspace workspace;
  private final TaskRunner runner;
  private final Settings settings;
  private final Words words;
  private final PathText reader;
  private int pastes;

  /// @param reader reads paths that are pasted
  public OpenViewModel(
      Workspace workspace, TaskRunner runner, Settings settings, Words words, PathText reader) {
    this.workspace = workspace;
    this.runner = runner;
    this.settings = settings;
    this.words = words;
    this.reader = reader;
  }

  /// The paths that were opened before, the newest first.
  public ObservableValue<List<String>> recent() {
    return settings.of(Choices::recent);
  }

  /// Opens files and folders.
  public void openPaths(List<Path> paths) {
    open(
        paths.stream()
            .<Origin>map(path -> new Origin.OnDisk(path.toAbsolutePath().normalize()))
            .toList());
  }

  /// Opens one of the recent paths.
  public void openRecent(String path) {
    openPaths(List.of(Path.of(path)));
  }

  /// Opens pasted or dropped text: the files it names, or what is written in it.
  public void openText(String text) {
    var pasted = new PastedText(reader, words.get("open.pasted", pastes + 1));
    runner.run(() -> pasted.origins(text), this::openPasted);
  }

  private void openPasted(List<Origin> origins) {
    if (origins.stream().anyMatch(Origin.Pasted.class::isInstance)) {
      pastes++;
    }
    open(origins);
  }

  /// Opens the sample incident.
  public void openSample() {
    workspace.openSample();
  }

  /// Forgets the recent paths.
  public void forgetRecent() {
    settings.change(Choices::withoutRecent);
  }

  private void open(List<Origin> origins) {
    for (var origin : origins) {
      if (origin instanceof Origin.OnDisk(Path path)) {
        settings.change(choices -> choices.withRecent(path.toString()));
      }
    }
    workspace.open(origins);
  }
}
