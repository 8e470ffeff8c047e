package org.trailglass.app.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The head of one column: its title, and the arrow of the sort. FX thread.
///
/// @param <R> the row
final class HeaderCell<R> extends Region {
  private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
  private static final PseudoClass DESCENDING = PseudoClass.getPseudoClass("descending");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double ARROW_WIDTH = 8;
  private static final double ARROW_HEIGHT = 5;

  private final WindowedColumn<R> column;
  private final String told;
  private final Label title = new Label();
  private final Region arrow = new Region();

  HeaderCell(WindowedColumn<R> column, HeadTexts texts) {
    this.column = column;
    this.told = texts.told(column);
    getStyleClass().setAll("header-cell");
    setManaged(false);
    setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    boolean isSorted = column.sort() != WindowedColumn.SortMark.NONE;
    pseudoClassStateChanged(SORTED, isSorted);
    pseudoClassStateChanged(DESCENDING, column.sort() == WindowedColumn.SortMark.DESCENDING);
    title.setText(column.title());
    title.setMouseTransparent(true);
    arrow.getStyleClass().setAll("sort-arrow");
    arrow.setMouseTransparent(true);
    arrow.setVisible(isSorted);
    getChildren().setAll(title, arrow);
    var hint = texts.tooltip(column);
    if (!hint.isEmpty()) {
      Tooltip.install(this, new Tooltip(hint));
    }
  }

  WindowedColumn<R> column() {
    return column;
  }

  /// What a screen reader says of it.
  String told() {
    return told;
  }

  /// The width in which the whole title is seen.
  double fullWidth() {
    return title.prefWidth(-1) + 2 * RowLook.PADDING + ARROW_WIDTH + RowLook.PADDING;
  }

  void setCurrent(boolean isCurrent) {
    pseudoClassStateChanged(CURRENT, isCurrent);
  }

  @Override
  protected void layoutChildren() {
    boolean isRight = column.style() == WindowedColumn.Style.NUMBER;
    double taken = arrow.isVisible() ? ARROW_WIDTH + RowLook.PADDING / 2 : 0;
    double room = Math.max(0, getWidth() - 2 * RowLook.PADDING - taken);
    double shown = Math.min(room, Math.ceil(title.prefWidth(-1)));
    double left = isRight ? getWidth() - RowLook.PADDING - shown : RowLook.PADDING;
    title.setAlignment(isRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    title.resizeRelocate(snapPositionX(left), 0, shown, getHeight());
    double arrowLeft = isRight ? left - taken : left + shown + RowLook.PADDING / 2;
    arrow.resizeRelocate(
        snapPositionX(arrowLeft),
        snapPositionY((getHeight() - ARROW_HEIGHT) / 2),
        ARROW_WIDTH,
        ARROW_HEIGHT);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? told
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
