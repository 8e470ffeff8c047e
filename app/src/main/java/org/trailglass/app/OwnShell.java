package org.trailglass.app;

import java.util.Objects;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.shell.Shell;

/// The shell of one window, for those that are made before it and ask for it later. FX thread.
final class OwnShell {
  private @Nullable Shell shell;

  /// Says which it is.
  void set(Shell newShell) {
    shell = newShell;
  }

  /// For what is done when the window is there.
  Shell built() {
    return Objects.requireNonNull(shell, "the window is built first");
  }

  /// The main window, once it is shown.
  @Nullable Window window() {
    return shell == null ? null : shell.mainStage().orElse(null);
  }

  /// The window with the keyboard, which may be that of a part.
  Optional<Stage> focusedWindow() {
    return Optional.ofNullable(shell).flatMap(Shell::focusedStage);
  }

  /// The keyboard may be in a window of a part: what the main window is to show comes to the front.
  Runnable inFront(Runnable action) {
    return () -> {
      if (shell != null) {
        Shell.raise(shell.root());
      }
      action.run();
    };
  }

  /// Closes the windows of parts.
  void close() {
    if (shell != null) {
      shell.close();
    }
  }
}
