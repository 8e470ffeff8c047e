package org.trailglass.app.control;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

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
  private String told = "";

  CellTooltip(WindowedTable<R> table, RowPane<R> rows) {
    this.table = table;
    this.rows = rows;
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDTH);
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
      tooltip.setText(text);
      Tooltip.install(rows, tooltip);
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
    return cell != null && cell.isCut() ? capped(cell.content().text()) : "";
  }

  private static String capped(String text) {
    if (text.length() <= MOST_TOLD) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST_TOLD - 1)) ? MOST_TOLD - 1 : MOST_TOLD;
    return text.substring(0, end) + "…";
  }
}
