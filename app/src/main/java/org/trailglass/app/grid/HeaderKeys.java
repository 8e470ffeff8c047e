package org.trailglass.app.grid;

import javafx.scene.input.KeyEvent;

/// What keys do while the heads of the columns have the focus. FX thread.
///
/// Left and Right go to another column, with Ctrl they move it, with Shift they size it; Enter
/// or Space sorts; the menu key, or Shift+F10, opens the column's menu; Down goes to the rows.
///
/// @param <R> the row
final class HeaderKeys<R> {
  private static final double SIZE_STEP = 10;

  private final WindowedTable<R> table;
  private final TableColumns<R> columns;
  private final HeaderBar<R> header;

  HeaderKeys(WindowedTable<R> table, HeaderBar<R> header) {
    this.table = table;
    this.columns = table.columns();
    this.header = header;
  }

  void listen() {
    header.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.isAltDown() && handled(event)) {
            event.consume();
          }
        });
  }

  private boolean handled(KeyEvent event) {
    int column = header.current();
    if (column >= columns.size()) {
      return false;
    }
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> step(event, column, -1);
      case RIGHT, KP_RIGHT -> step(event, column, 1);
      case HOME -> header.setCurrent(0);
      case END -> header.setCurrent(Integer.MAX_VALUE);
      case ENTER, SPACE -> columns.sort(column);
      case DOWN, KP_DOWN -> table.requestFocus();
      case CONTEXT_MENU -> table.menus().showOfColumn(column);
      case F10 -> {
        if (!event.isShiftDown()) {
          return false;
        }
        table.menus().showOfColumn(column);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void step(KeyEvent event, int column, int direction) {
    if (event.isShiftDown()) {
      columns.resize(column, columns.layout().width(column) + direction * SIZE_STEP);
    } else if (event.isShortcutDown()) {
      columns.move(column, column + direction);
      header.setCurrent(column + direction);
    } else {
      header.setCurrent(column + direction);
    }
  }
}
