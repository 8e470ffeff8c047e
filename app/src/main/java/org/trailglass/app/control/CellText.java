package org.trailglass.app.control;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The text of one cell, cut to the column with an ellipsis. A bare text node, no label:
/// hundreds of these change at every step of scrolling. Its tone never changes, so that its
/// style is computed once: a row has another text node for another tone. FX thread.
final class CellText extends Text {
  private static final String ELLIPSIS = "…";
  private static final int MAX_LAID_OUT = 1_000;

  private final int column;
  private CellContent content = CellContent.EMPTY;
  private boolean isCut;
  private double room = -1;

  CellText(int column, WindowedColumn.Style style, CellContent.Tone tone) {
    this.column = column;
    setManaged(false);
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    getStyleClass().setAll("cell-text");
    if (style != WindowedColumn.Style.TEXT) {
      getStyleClass().add("code");
    }
    switch (tone) {
      case PLAIN -> {}
      case QUIET -> getStyleClass().add("quiet");
      case DANGER -> getStyleClass().add("danger");
    }
  }

  /// Shows a content in so many pixels.
  void show(CellContent shown, double pixels) {
    if (shown.equals(content) && pixels == room) {
      return;
    }
    content = shown;
    room = pixels;
    fit();
  }

  /// What the cell holds, cut or not.
  CellContent content() {
    return content;
  }

  /// The width of the text when it is not cut, in pixels.
  double fullWidth() {
    double before = room;
    var shown = content;
    room = -1;
    show(shown, Double.MAX_VALUE);
    double width = getLayoutBounds().getWidth();
    show(shown, before);
    return width;
  }

  boolean isCut() {
    return isCut;
  }

  private void fit() {
    var text = content.text();
    boolean isTooLong = text.length() > MAX_LAID_OUT;
    var shown = FromTheLeft.of(isTooLong ? text.substring(0, MAX_LAID_OUT) : text);
    setText(shown);
    isCut = !text.isEmpty() && (isTooLong || getLayoutBounds().getWidth() > room);
    if (isCut) {
      int wanted = FromTheLeft.isCertain(shown) ? keptByPosition() : keptByTrial(shown);
      int keep = CutPoint.before(shown, wanted);
      setText(shown.substring(0, keep).stripTrailing() + ELLIPSIS);
    }
  }

  private int keptByPosition() {
    double ellipsis = getFont().getSize();
    return Math.max(0, hitTest(new Point2D(Math.max(0, room - ellipsis), getY())).getCharIndex());
  }

  private int keptByTrial(String text) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      setText(text.substring(0, middle) + ELLIPSIS);
      if (getLayoutBounds().getWidth() <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> content.text();
      case COLUMN_INDEX -> column;
      case ROW_INDEX -> getParent() instanceof RowNode<?> row ? row.position() : -1;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
