package org.trailglass.app.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in a {@link WindowedTable}. FX thread.
///
/// Arrows, Page Up and Down, Home and End move the current row: with Shift they extend the
/// selection, with Ctrl only the keyboard moves. Left and Right move the current column. Space
/// selects, with Ctrl it toggles; Enter opens; Ctrl+A selects all; Ctrl+C copies; `+`
/// wants the value of the current cell, `-` does not; the menu key, or Shift+F10, opens its menu.
///
/// @param <R> the row
final class TableKeys<R> {
  private final WindowedTable<R> table;

  TableKeys(WindowedTable<R> table) {
    this.table = table;
  }

  void listen() {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() == table && handled(event)) {
            event.consume();
          }
        });
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /// By the character, which is on another key on each keyboard.
  private void typed(KeyEvent event) {
    boolean isWanted = event.getCharacter().equals("+");
    if (event.getTarget() == table
        && !event.isShortcutDown()
        && (isWanted || event.getCharacter().equals("-"))) {
      table.pick(isWanted);
      event.consume();
    }
  }

  private boolean handled(KeyEvent event) {
    return !event.isAltDown() && (moved(event) || commanded(event));
  }

  private boolean moved(KeyEvent event) {
    var step = TableCursor.key(event.isShiftDown(), event.isShortcutDown());
    var cursor = table.cursor();
    switch (event.getCode()) {
      case UP, KP_UP -> cursor.by(-1, step);
      case DOWN, KP_DOWN -> cursor.by(1, step);
      case PAGE_UP -> cursor.page(-1, step);
      case PAGE_DOWN -> cursor.page(1, step);
      case HOME -> cursor.to(0, step);
      case END -> cursor.end(step);
      case LEFT, KP_LEFT -> table.goToColumn(table.columns().lead() - 1);
      case RIGHT, KP_RIGHT -> table.goToColumn(table.columns().lead() + 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean commanded(KeyEvent event) {
    int lead = table.selection().lead();
    if (event.isShortcutDown()) {
      // With Shift they are commands of the window.
      return !event.isShiftDown() && commandedWithShortcut(event.getCode(), lead);
    }
    switch (event.getCode()) {
      case SPACE -> table.cursor().by(0, TableCursor.click(event.isShiftDown(), false));
      case ENTER -> table.open(lead);
      case CONTEXT_MENU -> table.menus().showOfCell();
      case F10 -> {
        if (!event.isShiftDown()) {
          return false;
        }
        table.menus().showOfCell();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean commandedWithShortcut(KeyCode code, int lead) {
    switch (code) {
      case A -> table.cursor().all();
      case C, INSERT -> table.copy();
      case SPACE -> {
        if (lead >= 0) {
          table.cursor().to(lead, TableCursor.Step.TOGGLE);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
