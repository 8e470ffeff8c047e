package org.trailglass.app.shell;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// A window without its title bar, over the whole screen. FX thread.
final class FullScreen {
  private FullScreen() {}

  /// Leaves Escape to what is in the window: the key of the menu leads back.
  static void prepare(Stage stage) {
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
  }

  /// Goes there, or back.
  static void turn(Stage stage) {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
