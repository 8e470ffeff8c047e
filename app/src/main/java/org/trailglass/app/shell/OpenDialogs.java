package org.trailglass.app.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.Recent;
import org.trailglass.app.text.Words;

/// The desktop's dialogs for choosing files and folders. They begin where something was opened
/// last.
final class OpenDialogs {
  private final OpenViewModel open;
  private final Words words;
  private final Supplier<@Nullable Window> owner;

  /// @param owner the window that the dialogs belong to
  OpenDialogs(OpenViewModel open, Words words, Supplier<@Nullable Window> owner) {
    this.open = open;
    this.words = words;
    this.owner = owner;
  }

  void openFiles() {
    var chooser = new FileChooser();
    chooser.setTitle(words.get("open.files.title"));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    List<File> files = chooser.showOpenMultipleDialog(owner.get());
    if (files != null) {
      open.openPaths(files.stream().map(File::toPath).toList());
    }
  }

  void openFolder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(words.get("open.folder.title"));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    File folder = chooser.showDialog(owner.get());
    if (folder != null) {
      open.openPaths(List.of(folder.toPath()));
    }
  }

  /// Dialogs refuse a folder that is gone.
  private Optional<File> lastFolder() {
    return open.recent().getValue().stream()
        .flatMap(name -> Recent.path(name).map(Path::getParent).stream())
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .findFirst();
  }
}
