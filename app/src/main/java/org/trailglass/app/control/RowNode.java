package org.trailglass.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One row in view. It is used again for whatever row comes into its place: it holds the
/// position that it shows now. FX thread.
///
/// @param <R> the row
final class RowNode<R> extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double MARK_SIZE = 12;
  private static final double MARK_GAP = 4;

  private final List<@Nullable CellText> cells = new ArrayList<>();
  private final List<Region> marks = new ArrayList<>();
  private List<Mark> shownMarks = List.of();
  private int position = -1;
  private boolean isSelected;

  RowNode() {
    setManaged(false);
    getStyleClass().setAll("row");
    setAccessibleRole(AccessibleRole.TABLE_ROW);
  }

  /// The position that is shown; -1 if none.
  int position() {
    return position;
  }

  /// Shows the row anew next time.
  void forget() {
    position = -1;
  }

  /// Takes the row out of view.
  void clear() {
    position = -1;
    setVisible(false);
  }

  /// Forgets the cells: the columns have changed.
  void dropCells() {
    getChildren().removeAll(cells);
    cells.clear();
    position = -1;
  }

  /// Shows a row.
  void show(int newPosition, @Nullable R row, RowLook<R> look) {
    position = newPosition;
    setVisible(true);
    showMarks(row == null ? List.of() : look.marks().apply(row), look);
    while (cells.size() < look.columns().size()) {
      cells.add(null);
    }
    for (int i = 0; i < cells.size(); i++) {
      showCell(i, row, look);
    }
  }

  void select(boolean selected) {
    if (selected != isSelected) {
      isSelected = selected;
      pseudoClassStateChanged(SELECTED, selected);
    }
  }

  /// The cell of a column, if it is in view.
  @Nullable CellText cell(int column) {
    var cell = column >= 0 && column < cells.size() ? cells.get(column) : null;
    return cell != null && cell.isVisible() ? cell : null;
  }

  /// The mark at x, if there is one.
  @Nullable Mark markAt(double x) {
    int index = (int) (x / (MARK_SIZE + MARK_GAP));
    return x >= 0 && index < shownMarks.size() ? shownMarks.get(index) : null;
  }

  private void showCell(int index, @Nullable R row, RowLook<R> look) {
    double x = look.cellX(index);
    double width = look.layout().width(index);
    boolean isInView = x + width > look.gutter() && x < look.width();
    var cell = cells.get(index);
    if (!isInView) {
      if (cell != null) {
        cell.setVisible(false);
      }
      return;
    }
    if (cell == null) {
      cell = new CellText(index, look.columns().get(index).style());
      cells.set(index, cell);
      getChildren().add(cell);
      cell.applyCss();
    }
    cell.setVisible(true);
    var column = look.columns().get(index);
    cell.show(row == null ? RowLook.PENDING : column.content().apply(row), look.room(index));
    place(cell, x, width, column.style(), look);
  }

  private void place(
      CellText cell, double x, double width, WindowedColumn.Style style, RowLook<R> look) {
    var bounds = cell.getLayoutBounds();
    double left =
        style == WindowedColumn.Style.NUMBER
            ? x + width - RowLook.PADDING - bounds.getWidth()
            : x + RowLook.PADDING;
    cell.setLayoutX(snapPositionX(left));
    cell.setLayoutY(snapPositionY((look.rowHeight() - bounds.getHeight()) / 2 - bounds.getMinY()));
    cell.setClip(left < look.gutter() ? clipAt(look.gutter() - cell.getLayoutX()) : null);
  }

  /// Hides what would lie under the marks, which do not scroll sideways.
  private static Rectangle clipAt(double x) {
    return new Rectangle(x, -100, 10_000, 200);
  }

  private void showMarks(List<Mark> wanted, RowLook<R> look) {
    if (!wanted.equals(shownMarks)) {
      shownMarks = List.copyOf(wanted);
      getChildren().removeAll(marks);
      marks.clear();
      for (var mark : shownMarks) {
        marks.add(node(mark));
      }
      getChildren().addAll(marks);
    }
    for (int i = 0; i < marks.size(); i++) {
      double y = snapPositionY((look.rowHeight() - MARK_SIZE) / 2);
      marks.get(i).resizeRelocate(MARK_GAP + i * (MARK_SIZE + MARK_GAP), y, MARK_SIZE, MARK_SIZE);
    }
  }

  private static Region node(Mark mark) {
    var node = new Region();
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.getStyleClass().setAll("mark", mark.styleClass());
    node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    node.setAccessibleText(mark.description());
    return node;
  }

  @Override
  protected void layoutChildren() {
    // RowPane places what is in a row, as it fills it.
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case INDEX -> position;
      case SELECTED -> isSelected;
      case TEXT -> {
        var text = new StringBuilder();
        shownMarks.forEach(mark -> text.append(mark.description()).append(", "));
        for (var cell : cells) {
          if (cell != null && cell.isVisible()) {
            text.append(cell.content().text()).append(", ");
          }
        }
        yield text.toString();
      }
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
