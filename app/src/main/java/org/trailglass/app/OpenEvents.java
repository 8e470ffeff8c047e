package org.trailglass.app;

import java.awt.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The files that macOS asks a program to open, which come as events and not as arguments: by a
/// double-click, by `open`, by a drop on the icon. Elsewhere there are none, and AWT stays out.
final class OpenEvents {
  private OpenEvents() {}

  /// Listens, before the toolkit is started: the first event comes with the start.
  ///
  /// @param window opens files, once it is there, on the FX thread
  static void passTo(CompletableFuture<Consumer<List<Path>>> window) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")
        && Desktop.isDesktopSupported()
        && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE)) {
      Desktop.getDesktop()
          .setOpenFileHandler(
              event -> {
                var paths = event.getFiles().stream().map(File::toPath).toList();
                window.thenAcceptAsync(opens -> opens.accept(paths), Platform::runLater);
              });
    }
  }
}
