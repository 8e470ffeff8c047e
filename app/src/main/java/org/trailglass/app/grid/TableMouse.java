package org.trailglass.app.grid;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What mouse and wheel do over the rows of a {@link WindowedTable}. FX thread.
///
/// @param <R> the row
final class TableMouse<R> {
  private final WindowedTable<R> table;
  private final RowPane<R> rows;
  private int pressedAt = -1;

  TableMouse(WindowedTable<R> table, RowPane<R> rows) {
    this.table = table;
    this.rows = rows;
  }

  void listen() {
    rows.setOnMousePressed(this::pressed);
    rows.setOnMouseDragged(this::dragged);
    rows.setOnMouseClicked(this::clicked);
    rows.setOnContextMenuRequested(this::menuRequested);
    table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuOfTable);
    table.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  private void pressed(MouseEvent event) {
    table.requestFocus();
    table.menus().hide();
    int row = table.rowAt(event.getY());
    pressedAt = row;
    if (row < 0) {
      return;
    }
    boolean isAtCell = table.columns().point(table.columns().columnAt(event.getX()));
    if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
      pressedAt = -1;
      pick(row, isAtCell, event.isShiftDown());
    } else if (event.getButton() == MouseButton.PRIMARY) {
      var step = TableCursor.click(event.isShiftDown(), event.isShortcutDown());
      table.cursor().to(row, step);
    } else if (!table.selection().contains(row)) {
      table.cursor().to(row, TableCursor.Step.SELECT);
    } else {
      table.cursor().to(row, TableCursor.Step.GO);
    }
    event.consume();
  }

  /// A click with Alt on a cell is about its value; the selection stays.
  private void pick(int row, boolean isAtCell, boolean isWanted) {
    if (isAtCell) {
      table.cursor().to(row, TableCursor.Step.GO);
      table.pick(isWanted);
    }
  }

  /// Dragging over rows selects them; beyond the edge it scrolls.
  private void dragged(MouseEvent event) {
    if (pressedAt < 0 || event.getButton() != MouseButton.PRIMARY || event.isShortcutDown()) {
      return;
    }
    int row = table.nearestRow(event.getY());
    if (row != table.selection().lead()) {
      table.cursor().to(row, TableCursor.Step.EXTEND);
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && event.isStillSincePress()) {
      table.open(table.rowAt(event.getY()));
      event.consume();
    }
  }

  private void menuRequested(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger() && table.rowAt(event.getY()) >= 0) {
      table.menus().showOfCell(event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  /// Beside the rows; keys ask by {@link TableKeys}, on every platform.
  private void menuOfTable(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      table.menus().showOfTable(event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    boolean isAside = event.isShiftDown() && event.getDeltaX() == 0;
    double aside = isAside ? event.getDeltaY() : event.getDeltaX();
    double down = isAside ? 0 : event.getDeltaY();
    table.scrollTo(table.offset() - down);
    table.columns().scrollTo(table.columns().scroll() - aside);
    event.consume();
  }
}
