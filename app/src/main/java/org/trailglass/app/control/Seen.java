package org.trailglass.app.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Tells whether the window of a node is shown. What something static holds, such as an animation
/// that runs, is to be so only while this is: else a closed window is held with it.
public final class Seen {
  private Seen() {}

  /// Whether a node is in a window that is shown. FX thread.
  public static ObservableValue<Boolean> of(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }
}
