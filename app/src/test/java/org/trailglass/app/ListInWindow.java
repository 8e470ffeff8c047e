package org.trailglass.app;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Window;

/// The lists of the window, as the tests reach them: how each is shown, and its node.
enum ListInWindow {
  EVENTS("events", Kind.FLAT),
  PROBLEMS("problems-table", Kind.FLAT),
  SOURCES("sources-table", Kind.IN_PARTS),
  PRINCIPALS("principals-table", Kind.FLAT);

  private final String id;
  private final Kind kind;

  /// Whether all rows are sorted, or those of each part.
  enum Kind {
    FLAT,
    IN_PARTS
  }

  ListInWindow(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  boolean isFlat() {
    return kind == Kind.FLAT;
  }

  /// Shows the list, which has several rows, and answers its node.
  Node show(OpenWindow window) {
    return window.read(() -> find(window));
  }

  private Node find(OpenWindow window) {
    var own = window.root().lookup("#" + id);
    return own != null
        ? own
        : List.copyOf(Window.getWindows()).stream()
            .filter(other -> other.getScene() != null)
            .map(other -> other.getScene().getRoot().lookup("#" + id))
            .filter(node -> node != null)
            .findFirst()
            .orElseThrow();
  }
}
