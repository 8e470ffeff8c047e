package org.trailglass.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The rows in view. Holds as many row nodes as fit, and one more; a row scrolled out gives
/// its node to the row scrolled in: position p is always shown by node p modulo their number.
/// FX thread.
///
/// @param <R> the row
final class RowPane<R> extends Region {
  private final RowViewport viewport;
  private final IntFunction<String> told;
  private final List<RowNode<R>> nodes = new ArrayList<>();
  private final Region focusRing = new Region();
  private final Rectangle clip = new Rectangle();

  /// @param told what a screen reader says of the row at a position
  RowPane(RowViewport viewport, IntFunction<String> told) {
    this.viewport = viewport;
    this.told = told;
    getStyleClass().setAll("rows");
    setManaged(false);
    focusRing.setManaged(false);
    focusRing.setMouseTransparent(true);
    focusRing.getStyleClass().setAll("focus-ring");
    getChildren().add(focusRing);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// How many row nodes there are: as many as fit into the view, whatever the number of rows.
  int nodeCount() {
    return nodes.size();
  }

  /// Forgets all cells: the columns have changed.
  void dropCells() {
    nodes.forEach(RowNode::dropCells);
  }

  /// Forgets what the nodes show: another source, or other values in it.
  void invalidate() {
    nodes.forEach(RowNode::forget);
  }

  /// Fills and places the rows in view. Asks the source for those only that were not shown
  /// yet.
  void refresh(RowSource<R> source, RowSelection selection, RowLook<R> look) {
    fitPool();
    int first = viewport.firstRow();
    int end = viewport.endRow();
    for (int i = 0; i < nodes.size(); i++) {
      int position = first + Math.floorMod(i - first, nodes.size());
      show(nodes.get(i), position < end ? position : -1, source, look);
    }
    for (var node : nodes) {
      if (node.position() >= 0) {
        node.select(selection.contains(node.position()));
        node.resizeRelocate(
            0, snapPositionY(viewport.y(node.position())), look.width(), viewport.rowHeight());
      }
    }
  }

  private void show(RowNode<R> node, int position, RowSource<R> source, RowLook<R> look) {
    if (position < 0) {
      node.clear();
    } else if (node.position() != position) {
      node.show(position, source.row(position), look);
    }
  }

  private void fitPool() {
    int wanted = viewport.capacity();
    if (nodes.size() == wanted) {
      return;
    }
    invalidate();
    while (nodes.size() > wanted) {
      getChildren().remove(nodes.removeLast());
    }
    while (nodes.size() < wanted) {
      var node = new RowNode<R>(told);
      nodes.add(node);
      getChildren().add(nodes.size() - 1, node);
    }
  }

  /// Shows where the keyboard stands: at a cell, or, before it is at any, at all of the rows.
  void showFocus(boolean isFocused, int row, int column, RowLook<R> look) {
    boolean isAtCell = row >= 0 && viewport.isInView(row) && column < look.layout().columns();
    focusRing.setVisible(isFocused && (isAtCell || row < 0));
    if (row < 0) {
      focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
    } else if (isAtCell) {
      double left = Math.max(column < 0 ? 0 : look.cellX(column), column < 0 ? 0 : look.gutter());
      double right = column < 0 ? look.width() : look.cellX(column) + look.layout().width(column);
      focusRing.resizeRelocate(
          left, snapPositionY(viewport.y(row)), Math.max(0, right - left), viewport.rowHeight());
    }
  }

  /// The node that shows a row, if it is in view.
  @Nullable RowNode<R> node(int position) {
    if (nodes.isEmpty() || position < 0) {
      return null;
    }
    var node = nodes.get(position % nodes.size());
    return node.position() == position ? node : null;
  }

  /// The cell of a row and column, if both are in view.
  @Nullable Node cell(int position, int column) {
    var row = node(position);
    return row == null ? null : row.cell(column);
  }

  /// The selected rows that are in view: there are no others, for a screen reader.
  ObservableList<Node> selected(RowSelection selection) {
    var selected = FXCollections.<Node>observableArrayList();
    for (var node : shown()) {
      if (selection.contains(node.position())) {
        selected.add(node);
      }
    }
    return selected;
  }

  /// The row nodes that show something.
  List<RowNode<R>> shown() {
    return nodes.stream().filter(node -> node.position() >= 0).toList();
  }

  @Override
  protected void layoutChildren() {
    // refresh places the rows, with what only the table knows.
  }
}
