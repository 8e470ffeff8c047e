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

  /// Whether a node is in a window's scene and nothing that it lies in is hidden: not in a tab that
  /// is not chosen, nor in a pane that is put away. FX thread.
  public static ObservableValue<Boolean> within(Node node) {
    return node.sceneProperty().flatMap(scene -> isVisible(node)).orElse(false);
  }

  private static ObservableValue<Boolean> isVisible(Node node) {
    return node.visibleProperty()
        .flatMap(
            isVisible ->
                isVisible
                    ? node.parentProperty().flatMap(Seen::isVisible).orElse(true)
                    : node.visibleProperty());
  }
}
