package org.trailglass.app.grid;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.trailglass.app.control.CutPoint;
import org.trailglass.app.control.FromTheLeft;

/// Tells the whole text of a cell that is cut, and what a mark means, when the mouse rests
/// there. FX thread.
///
/// @param <R> the row
final class CellTooltip<R> {
  private static final int MOST_TOLD = 2_000;
  private static final double WIDTH = 520;

  private final WindowedTable<R> table;
  private final RowPane<R> rows;
  private final Tooltip tooltip = new Tooltip();
  private final Text shown = new Text();
  private String told = "";

  CellTooltip(WindowedTable<R> table, RowPane<R> rows) {
    this.table = table;
    this.rows = rows;
    tooltip.setGraphic(shown);
    shown.getStyleClass().add("text");
    tooltip.setShowDelay(Duration.millis(400));
    tooltip.setShowDuration(Duration.seconds(30));
    tooltip.getStyleClass().add("cell-tooltip");
  }

  void listen() {
    rows.addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(textAt(event)));
    rows.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tell(""));
  }

  private void tell(String text) {
    if (text.equals(told)) {
      return;
    }
    told = text;
    Tooltip.uninstall(rows, tooltip);
    if (!text.isEmpty()) {
      wrap(text);
      Tooltip.install(rows, tooltip);
    }
  }

  /// A tooltip that wraps by itself leaves an empty line above the text.
  private void wrap(String text) {
    shown.setText(FromTheLeft.of(text));
    shown.setWrappingWidth(0);
    if (shown.prefWidth(-1) > WIDTH) {
      shown.setWrappingWidth(WIDTH);
    }
  }

  private String textAt(MouseEvent event) {
    var row = rows.node(table.rowAt(event.getY()));
    if (row == null) {
      return "";
    }
    var mark = row.markAt(event.getX());
    if (mark != null) {
      return mark.description();
    }
    var cell = row.cell(table.columns().columnAt(event.getX()));
    return cell != null && cell.isCut() ? capped(cell.content().whole()) : "";
  }

  private static String capped(String text) {
    int end = CutPoint.before(text, MOST_TOLD);
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }
}
