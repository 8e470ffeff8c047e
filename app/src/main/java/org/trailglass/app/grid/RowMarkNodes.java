package org.trailglass.app.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The nodes of the marks of one row node, one for each look that a mark of it ever had: a row that
/// comes into view only shows and hides them. FX thread.
final class RowMarkNodes {
  private static final double SIZE = 12;
  private static final double GAP = 4;

  /// The size of a mark with letters.
  private static final double BOX = 14;

  /// Left of all of them, for the bar of a colour.
  private static final double INSET = 1;

  private final RowNode<?> row;
  private final Map<Look, Region> nodes = new HashMap<>();
  private List<Mark> shown = List.of();
  private List<Mark> gutter = List.of();
  private double zoom = 1;

  /// What of a mark is seen. What marks say differs from row to row, and would be a node each.
  private record Look(String styleClass, String letters, Mark.Place place) {
    static Look of(Mark mark) {
      return new Look(mark.styleClass(), mark.letters(), mark.place());
    }
  }

  RowMarkNodes(RowNode<?> row) {
    this.row = row;
  }

  /// Shows these marks and no others.
  void show(List<Mark> wanted, RowLook<?> look) {
    if (!wanted.equals(shown)) {
      shown = List.copyOf(wanted);
      gutter = shown.stream().filter(mark -> mark.place() == Mark.Place.GUTTER).toList();
      var looks = shown.stream().map(Look::of).toList();
      nodes.forEach((seen, node) -> node.setVisible(looks.contains(seen)));
    }
    for (var mark : shown) {
      if (mark != Mark.SPACE) {
        var node = nodes.computeIfAbsent(Look.of(mark), seen -> node(mark));
        node.setAccessibleText(mark.description());
        place(node, mark, look);
      }
    }
  }

  private void place(Region node, Mark mark, RowLook<?> look) {
    switch (mark.place()) {
      case GUTTER -> {
        double size = (mark.letters().isEmpty() ? SIZE : BOX) * look.zoom();
        double x = (GAP + gutter.indexOf(mark) * (SIZE + GAP)) * look.zoom();
        double left = x + (SIZE * look.zoom() - size) / 2 + INSET;
        double y = row.snapPositionY((look.rowHeight() - size) / 2);
        node.resizeRelocate(row.snapPositionX(left), y, size, size);
        zoom = look.zoom();
      }
      case UNDER -> node.resizeRelocate(0, 0, look.width(), look.rowHeight());
    }
  }

  private Region node(Mark mark) {
    var node = mark.letters().isEmpty() ? new Region() : box(mark.letters());
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.getStyleClass().setAll("mark");
    node.getStyleClass().addAll(mark.styleClass().split(" "));
    switch (mark.place()) {
      case GUTTER -> {
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        row.add(node);
      }
      case UNDER -> {
        node.getStyleClass().add("under");
        row.addUnder(node);
      }
    }
    return node;
  }

  private static Label box(String letters) {
    var box = new Label(letters);
    box.setMinSize(0, 0);
    return box;
  }

  /// The mark at x, if there is one that says something.
  @Nullable Mark at(double x) {
    int index = (int) (x / ((SIZE + GAP) * zoom));
    return x >= 0 && index < gutter.size() && gutter.get(index) != Mark.SPACE
        ? gutter.get(index)
        : null;
  }

  /// What the marks say, each once.
  Stream<String> descriptions() {
    return shown.stream().map(Mark::description).filter(said -> !said.isEmpty()).distinct();
  }
}
