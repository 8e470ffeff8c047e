package org.trailglass.app.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The heads of the columns, in a row that scrolls sideways with them. FX thread.
///
/// @param <R> the row
final class HeaderBar<R> extends Region {
  private final TableColumns<R> columns;
  private final List<HeaderCell<R>> cells = new ArrayList<>();
  private final Region corner = new Region();
  private final Region dropLine = new Region();
  private final Rectangle clip = new Rectangle();
  private final Region end = new Region();
  private double room;
  private int current;
  private HeadTexts texts = HeadTexts.none();

  HeaderBar(WindowedTable<R> table) {
    this.columns = table.columns();
    getStyleClass().setAll("header");
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    corner.getStyleClass().setAll("corner");
    corner.setManaged(false);
    end.getStyleClass().setAll("corner");
    end.setManaged(false);
    dropLine.getStyleClass().setAll("drop-line");
    dropLine.setManaged(false);
    dropLine.setMouseTransparent(true);
    dropLine.setVisible(false);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    new ColumnDrag<>(table, this).listen();
    new HeaderKeys<>(table, this).listen();
    focusedProperty().addListener((property, was, is) -> showCurrent());
  }

  void setTexts(HeadTexts newTexts) {
    texts = newTexts;
    setAccessibleHelp(newTexts.help());
    rebuild();
  }

  /// Shows the heads of the columns there are now.
  void rebuild() {
    cells.clear();
    columns.all().forEach(column -> cells.add(new HeaderCell<>(column, texts)));
    getChildren().setAll(cells);
    getChildren().addAll(corner, end, dropLine);
    current = Math.clamp(current, 0, Math.max(0, cells.size() - 1));
    showCurrent();
    requestLayout();
  }

  /// The head of a column, null if there is none.
  @Nullable HeaderCell<R> cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : null;
  }

  /// The column that keys act on.
  int current() {
    return current;
  }

  void setCurrent(int column) {
    if (!cells.isEmpty()) {
      current = Math.clamp(column, 0, cells.size() - 1);
      showCurrent();
      columns.reveal(current);
    }
  }

  private void showCurrent() {
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).setCurrent(isFocused() && i == current);
    }
    setAccessibleText(cells.isEmpty() ? "" : cells.get(current).told());
  }

  /// Heads end where the rows end: above the scroll bar there is none.
  void setRoom(double pixels) {
    room = pixels;
    requestLayout();
  }

  /// Shows between which columns something would be dropped; -1 to show nothing.
  void showDrop(int gap) {
    dropLine.setVisible(gap >= 0);
    if (gap >= 0) {
      double x = columns.toView(columns.layout().x(gap));
      dropLine.resizeRelocate(snapPositionX(x - 1), 0, 2, getHeight());
      dropLine.toFront();
    }
  }

  @Override
  protected void layoutChildren() {
    corner.resizeRelocate(0, 0, columns.gutter(), getHeight());
    end.resizeRelocate(room, 0, Math.max(0, getWidth() - room), getHeight());
    var layout = columns.layout();
    for (int i = 0; i < cells.size(); i++) {
      double x = snapPositionX(columns.toView(layout.x(i)));
      cells.get(i).resizeRelocate(x, 0, layout.width(i), getHeight());
    }
  }
}
