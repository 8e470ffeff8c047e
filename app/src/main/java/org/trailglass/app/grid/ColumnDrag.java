package org.trailglass.app.grid;

import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does with column heads: a click sorts, a drag of the border sizes, a double
/// click on it fits, a drag of the head moves the column. FX thread.
///
/// @param <R> the row
final class ColumnDrag<R> {
  private static final double MOVE_BEGINS = 6;

  private enum Kind {
    NONE,
    CLICK,
    SIZE,
    MOVE
  }

  private final WindowedTable<R> table;
  private final TableColumns<R> columns;
  private final HeaderBar<R> header;
  private Kind kind = Kind.NONE;
  private int column = -1;
  private double pressedX;
  private double pressedWidth;

  ColumnDrag(WindowedTable<R> table, HeaderBar<R> header) {
    this.table = table;
    this.columns = table.columns();
    this.header = header;
  }

  void listen() {
    header.setOnMouseMoved(event -> header.setCursor(cursor(event)));
    header.setOnMouseExited(event -> header.setCursor(Cursor.DEFAULT));
    header.setOnMousePressed(this::pressed);
    header.setOnMouseDragged(this::dragged);
    header.setOnMouseReleased(this::released);
    header.setOnContextMenuRequested(this::menuRequested);
  }

  private Cursor cursor(MouseEvent event) {
    boolean isBorder = columns.layout().borderAt(columns.toColumns(event.getX())) >= 0;
    return isBorder ? Cursor.H_RESIZE : Cursor.DEFAULT;
  }

  private void pressed(MouseEvent event) {
    table.menus().hide();
    double x = columns.toColumns(event.getX());
    int border = columns.layout().borderAt(x);
    kind = Kind.NONE;
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    column = border >= 0 ? border : columns.layout().columnAt(x);
    if (column < 0) {
      return;
    }
    kind = border >= 0 ? Kind.SIZE : Kind.CLICK;
    pressedX = event.getX();
    pressedWidth = columns.layout().width(column);
    if (kind == Kind.SIZE && event.getClickCount() == 2) {
      kind = Kind.NONE;
      table.fitColumn(column);
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    double moved = event.getX() - pressedX;
    if (kind == Kind.SIZE) {
      columns.preview(column, pressedWidth + moved);
    } else if (kind == Kind.CLICK && Math.abs(moved) > MOVE_BEGINS) {
      kind = Kind.MOVE;
      header.setCursor(Cursor.CLOSED_HAND);
    }
    if (kind == Kind.MOVE) {
      header.showDrop(columns.layout().gapAt(columns.toColumns(event.getX())));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    var ended = kind;
    kind = Kind.NONE;
    header.showDrop(-1);
    header.setCursor(Cursor.DEFAULT);
    switch (ended) {
      case NONE -> {}
      case CLICK -> columns.sort(column);
      case SIZE -> {
        double width = columns.layout().width(column);
        if (width != pressedWidth) {
          columns.resize(column, width);
        }
      }
      case MOVE -> {
        int gap = columns.layout().gapAt(columns.toColumns(event.getX()));
        columns.move(column, gap > column ? gap - 1 : gap);
      }
    }
  }

  private void menuRequested(ContextMenuEvent event) {
    int clicked = columns.layout().columnAt(columns.toColumns(event.getX()));
    if (clicked >= 0 && !event.isKeyboardTrigger()) {
      var items = columns.actions().menu(columns.get(clicked));
      table.menus().show(items, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }
}
