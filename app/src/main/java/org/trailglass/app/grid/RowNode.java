package org.trailglass.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// The height of a capital in parts of the size of the font. All cells stand on one baseline, so
  /// that capitals are in the middle of the row: fonts do not agree on what lies above and below.
  private static final double CAPITAL = 0.73;

  private static final int TONES = CellContent.Tone.values().length;

  /// By column and tone; those that were needed so far.
  private final List<@Nullable CellText> cells = new ArrayList<>();

  private final RowMarkNodes marks = new RowMarkNodes(this);
  private final IntFunction<String> told;
  private int position = -1;
  private boolean isSelected;

  /// @param told what a screen reader says of the row at a position
  RowNode(IntFunction<String> told) {
    this.told = told;
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
    marks.show(row == null ? List.of() : look.marks().apply(row), look);
    while (cells.size() < look.columns().size() * TONES) {
      cells.add(null);
    }
    for (int i = 0; i < look.columns().size(); i++) {
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
    for (int i = Math.max(0, column * TONES);
        i < Math.min(cells.size(), (column + 1) * TONES);
        i++) {
      var cell = cells.get(i);
      if (cell != null && cell.isVisible()) {
        return cell;
      }
    }
    return null;
  }

  void add(Region mark) {
    getChildren().add(mark);
  }

  /// Adds what lies under the text.
  void addUnder(Region mark) {
    getChildren().addFirst(mark);
  }

  /// The mark at x, if there is one.
  @Nullable Mark markAt(double x) {
    return marks.at(x);
  }

  private void showCell(int index, @Nullable R row, RowLook<R> look) {
    double x = look.cellX(index);
    double width = look.layout().width(index);
    boolean isInView = x + width > look.gutter() && x < look.width();
    var column = look.columns().get(index);
    var content =
        !isInView ? CellContent.EMPTY : row == null ? RowLook.PENDING : column.content().apply(row);
    for (var tone : CellContent.Tone.values()) {
      var cell = cells.get(index * TONES + tone.ordinal());
      if (tone != content.tone() || content.text().isEmpty()) {
        if (cell != null) {
          cell.setVisible(false);
        }
      } else {
        cell = cell == null ? newCell(index, column, tone) : cell;
        cell.setVisible(true);
        cell.show(content, look.room(index));
        place(cell, x, width, column.style(), look);
      }
    }
  }

  private CellText newCell(int index, WindowedColumn<R> column, CellContent.Tone tone) {
    var cell = new CellText(index, column.style(), column.cut(), tone);
    cells.set(index * TONES + tone.ordinal(), cell);
    getChildren().add(cell);
    cell.applyCss();
    return cell;
  }

  private void place(
      CellText cell, double x, double width, WindowedColumn.Style style, RowLook<R> look) {
    var bounds = cell.getLayoutBounds();
    double left =
        style == WindowedColumn.Style.NUMBER
            ? x + width - RowLook.PADDING - bounds.getWidth()
            : x + RowLook.PADDING;
    cell.setLayoutX(snapPositionX(left));
    cell.setLayoutY(snapPositionY((look.rowHeight() + CAPITAL * cell.getFont().getSize()) / 2));
    cell.setClip(left < look.gutter() ? clipAt(look.gutter() - cell.getLayoutX()) : null);
  }

  /// Hides what would lie under the marks, which do not scroll sideways.
  private static Rectangle clipAt(double x) {
    return new Rectangle(x, -100, 10_000, 200);
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
      case TEXT ->
          Stream.concat(marks.descriptions(), Stream.of(told.apply(position)))
              .filter(said -> !said.isEmpty())
              .collect(Collectors.joining(", "));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
