package org.trailglass.app;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Room in the window for a pane that is made when it is first needed, so that no start waits for
/// it: nothing is in it before. FX thread.
final class LatePane<V> extends StackPane {
  private final Once<Content<V>> content;

  /// What is made.
  ///
  /// @param root the node of the view that is placed
  record Content<V>(V view, Node root) {}

  /// @param maker is run once at most
  LatePane(Supplier<Content<V>> maker) {
    content = new Once<>(maker);
  }

  /// The view, which is made now if it was not.
  V view() {
    var now = content.get();
    if (getChildren().isEmpty()) {
      getChildren().setAll(now.root());
    }
    return now.view();
  }
}
