package org.trailglass.app.open;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.BucketWish;
import org.trailglass.app.workspace.CaseState;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;

/// Opens whatever a person hands in. FX thread only.
public final class OpenViewModel {
  private final Workspace workspace;
  private final TaskRunner runner;
  private final Settings settings;
  private final Words words;
  private final PathText reader;
  private final NoticeViewModel notices;
  private final Set<Path> asked = new LinkedHashSet<>();

  /// The numbers of the sources in buckets that are among the recent ones.
  private final Set<Integer> remembered = new HashSet<>();

  private int pastes;

  /// @param reader reads paths that are pasted
  public OpenViewModel(
      Workspace workspace, TaskRunner runner, Settings settings, Words words, PathText reader) {
    this.workspace = workspace;
    this.runner = runner;
    this.settings = settings;
    this.words = words;
    this.reader = reader;
    this.notices = new NoticeViewModel(workspace, words);
    workspace.sourcesProperty().addListener((property, old, sources) -> remember(sources));
    workspace
        .sourceRevealProperty()
        .addListener(
            (property, old, now) -> settings.change(choices -> choices.withPane(Pane.SIDE, true)));
  }

  /// What a person is told about opening.
  public NoticeViewModel notices() {
    return notices;
  }

  /// The paths and selections of buckets that were opened before, the newest first.
  public ObservableValue<List<String>> recent() {
    return settings.of(Choices::recent);
  }

  /// Opens files and folders; of cases only the last one.
  public void openPaths(List<Path> paths) {
    paths.stream()
        .filter(CaseState::isCase)
        .reduce((first, second) -> second)
        .ifPresent(file -> workspace.wishes().openCase(file.toAbsolutePath().normalize()));
    var others = paths.stream().filter(path -> !CaseState.isCase(path)).toList();
    if (others.isEmpty()) {
      return;
    }
    open(
        others.stream()
            .<Origin>map(path -> new Origin.OnDisk(path.toAbsolutePath().normalize()))
            .toList());
  }

  /// Opens one of the recent paths or selections of a bucket.
  public void openRecent(String name) {
    if (Recent.isInBucket(name)) {
      notices.clear();
      workspace.wishes().openBucket(new BucketWish(name, true));
    } else {
      openPaths(List.of(Path.of(name)));
    }
  }

  /// Asks what is to be opened of a bucket.
  public void openBucket() {
    workspace.wishes().openBucket(new BucketWish("", false));
  }

  /// Opens pasted or dropped text: the buckets or the files it names, or what is written in it.
  public void openText(String text) {
    if (Recent.areAddresses(text)) {
      workspace.wishes().openBucket(new BucketWish(text.strip(), false));
      return;
    }
    var pasted = new PastedText(reader, words.get("open.pasted", pastes + 1));
    runner.run(() -> pasted.origins(text), this::openPasted);
  }

  private void openPasted(List<Origin> origins) {
    if (origins.stream().anyMatch(Origin.Pasted.class::isInstance)) {
      pastes++;
      open(origins);
    } else {
      openPaths(origins.stream().map(Origin.OnDisk.class::cast).map(Origin.OnDisk::path).toList());
    }
  }

  /// Opens the sample incident; asks before it is mixed with other sources.
  public void openSample() {
    if (workspace.sourcesProperty().get().isEmpty() || workspace.isSampleOpen()) {
      workspace.openSample();
    } else {
      notices.askForSample();
    }
  }

  /// Forgets the recent paths.
  public void forgetRecent() {
    settings.change(Choices::withoutRecent);
  }

  private void open(List<Origin> origins) {
    notices.clear();
    for (var origin : origins) {
      if (origin instanceof Origin.OnDisk(Path path)) {
        asked.add(path);
      }
    }
    workspace.open(origins);
    remember(workspace.sourcesProperty().get());
  }

  /// Keeps the paths and the selections of buckets in which events were found.
  private void remember(List<SourceState> sources) {
    for (var source : sources) {
      if (source.origin() instanceof Origin.OnDisk(Path path)
          && asked.contains(path)
          && source.hasEvents()) {
        asked.remove(path);
        settings.change(choices -> choices.withRecent(path.toString()));
      } else if (source.origin() instanceof Origin.Remote remote
          && source.hasEvents()
          && remembered.add(source.number())) {
        settings.change(choices -> choices.withRecent(remote.name()));
      }
    }
  }
}
