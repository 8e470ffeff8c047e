package org.trailglass.app.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls the pane that a node lies in. FX thread only.
public final class ScrollInto {
  private ScrollInto() {}

  /// Scrolls up or down as little as makes the node seen; nothing if it lies in no such pane.
  public static void view(Node node) {
    Parent around = node.getParent();
    while (around != null && !(around instanceof ScrollPane)) {
      around = around.getParent();
    }
    if (around instanceof ScrollPane pane) {
      view(node, pane);
    }
  }

  private static void view(Node node, ScrollPane pane) {
    var content = pane.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - room;
    double top = pane.getVvalue() * beyond;
    if (beyond > 0 && place.getMinY() < top) {
      pane.setVvalue(place.getMinY() / beyond);
    } else if (beyond > 0 && place.getMaxY() > top + room) {
      pane.setVvalue((place.getMaxY() - room) / beyond);
    }
  }
}
