package org.trailglass.app.grid;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.Cut;
import org.trailglass.app.control.CutPoint;
import org.trailglass.app.control.FromTheLeft;

/// The text of one cell, cut to the column with an ellipsis. A bare text node, no label:
/// hundreds of these change at every step of scrolling. Its tone never changes, so that its
/// style is computed once: a row has another text node for another tone. FX thread.
final class CellText extends Text {
  private static final String ELLIPSIS = "…";
  private static final int MAX_LAID_OUT = 1_000;

  private final int column;
  private final Cut cut;
  private CellContent content = CellContent.EMPTY;
  private boolean isCut;
  private double room = -1;

  CellText(int column, WindowedColumn.Style style, Cut cut, CellContent.Tone tone) {
    this.column = column;
    this.cut = cut;
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

  /// Whether something is not shown that belongs to it.
  boolean isCut() {
    return isCut || !content.whole().equals(content.text());
  }

  private void fit() {
    var text = content.text();
    boolean isTooLong = text.length() > MAX_LAID_OUT;
    var shown = FromTheLeft.of(isTooLong ? laidOut(text) : text);
    setText(shown);
    isCut = !text.isEmpty() && (isTooLong || getLayoutBounds().getWidth() > room);
    if (isCut) {
      setText(FromTheLeft.isCertain(shown) ? cutByPosition(shown) : cut(shown, keptByTrial(shown)));
    }
  }

  /// No more of a text than any column has room for.
  private String laidOut(String text) {
    int head = (int) (MAX_LAID_OUT * cut.head());
    return text.substring(0, head) + text.substring(text.length() - MAX_LAID_OUT + head);
  }

  private String cutByPosition(String text) {
    double end = Math.max(0, room - getFont().getSize());
    if (cut == Cut.END) {
      return cut(text, position(end), text.length());
    }
    double begin = x(indent(text));
    double left = Math.max(0, end - begin);
    double tail = getLayoutBounds().getWidth() - left * (1 - cut.head());
    return cut(text, position(begin + left * cut.head()), position(tail) + 1);
  }

  /// The character at x.
  private int position(double x) {
    return Math.max(0, hitTest(new Point2D(x, getY())).getCharIndex());
  }

  /// Where a character begins.
  private double x(int index) {
    var caret = caretShape(index, true);
    return caret.length > 0 && caret[0] instanceof MoveTo begin ? begin.getX() : 0;
  }

  /// The white space that a text begins with, which is kept.
  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  /// The text without what stands between two places.
  private static String cut(String text, int from, int to) {
    var head = text.substring(0, CutPoint.before(text, from));
    return (head.isBlank() ? head : head.stripTrailing())
        + ELLIPSIS
        + text.substring(CutPoint.after(text, to));
  }

  /// The text cut so that about so many characters are left.
  private String cut(String text, int kept) {
    int indent = Math.min(kept, indent(text));
    int head = indent + (int) ((kept - indent) * cut.head());
    return cut(text, head, text.length() - kept + head);
  }

  private int keptByTrial(String text) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      setText(cut(text, middle));
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
      case TEXT -> content.whole();
      case COLUMN_INDEX -> column;
      case ROW_INDEX -> getParent() instanceof RowNode<?> row ? row.position() : -1;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
