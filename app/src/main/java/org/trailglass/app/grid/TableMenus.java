package org.trailglass.app.grid;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The one context menu of a table, of a cell, a column or the whole: at most one is open. FX
/// thread.
///
/// @param <R> the row
final class TableMenus<R> {
  private final WindowedTable<R> table;
  private final ContextMenu menu = new ContextMenu();
  private Supplier<List<MenuItem>> ofTable = List::of;

  TableMenus(WindowedTable<R> table) {
    this.table = table;
  }

  /// Sets the entries of the table as a whole.
  void setOfTable(Supplier<List<MenuItem>> items) {
    ofTable = items;
  }

  void hide() {
    menu.hide();
  }

  boolean isShowing() {
    return menu.isShowing();
  }

  /// Shows the menu of the current cell at a point of the screen.
  void showOfCell(double screenX, double screenY) {
    show(ofCell(), screenX, screenY);
  }

  /// Shows the menu of the table as a whole at a point of the screen.
  void showOfTable(double screenX, double screenY) {
    show(ofTable.get(), screenX, screenY);
  }

  /// Shows the menu of the current cell, which is scrolled into view; without a row that of the
  /// table, below the heads.
  void showOfCell() {
    int lead = table.selection().lead();
    table.reveal(lead);
    table.columns().reveal(table.columns().lead());
    double y = lead < 0 ? table.headerHeight() : table.bottom(lead);
    showInside(ofCell(), table.columns().lead(), y);
  }

  /// Shows the menu of a column under its head.
  void showOfColumn(int column) {
    table.columns().reveal(column);
    var columns = table.columns();
    showInside(columns.actions().menu(columns.get(column)), column, table.headerHeight());
  }

  private List<MenuItem> ofCell() {
    int lead = table.selection().lead();
    var columns = table.columns();
    return lead < 0 || columns.size() == 0
        ? ofTable.get()
        : table.rowActions().menu(lead, columns.get(columns.lead()));
  }

  private void showInside(List<MenuItem> items, int column, double y) {
    var columns = table.columns();
    double x = columns.toView(columns.layout().x(column)) + RowLook.PADDING;
    var screen = table.localToScreen(x, y);
    if (screen != null) {
      show(items, screen.getX(), screen.getY());
    }
  }

  /// Shows entries at a point of the screen; without entries, nothing.
  void show(List<MenuItem> items, double screenX, double screenY) {
    menu.hide();
    menu.getItems().setAll(items);
    if (!items.isEmpty()) {
      menu.show(table, screenX, screenY);
    }
  }
}
