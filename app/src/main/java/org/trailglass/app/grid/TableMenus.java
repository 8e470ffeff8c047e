package org.trailglass.app.grid;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The one context menu of a table: at most one is open. FX thread.
final class TableMenus {
  private final Node owner;
  private final ContextMenu menu = new ContextMenu();

  TableMenus(Node owner) {
    this.owner = owner;
  }

  void hide() {
    menu.hide();
  }

  boolean isShowing() {
    return menu.isShowing();
  }

  /// Shows entries at a point of the screen; without entries, nothing.
  void show(List<MenuItem> items, double screenX, double screenY) {
    menu.hide();
    menu.getItems().setAll(items);
    if (!items.isEmpty()) {
      menu.show(owner, screenX, screenY);
    }
  }

  /// Shows entries at a point inside a node: how keys open a menu.
  void show(List<MenuItem> items, Node node, double x, double y) {
    Point2D screen = node.localToScreen(x, y);
    if (screen != null) {
      show(items, screen.getX(), screen.getY());
    }
  }
}
