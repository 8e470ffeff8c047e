package org.trailglass.app.grid;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.AltClicks;
import org.trailglass.app.control.TextZoom;

/// A table of any number of rows that holds nodes for the rows in view only: ten million rows
/// scroll as ten do. docs/decisions/0002-windowed-table.md says why it is no `TableView`.
///
/// It shows what it is given, and reports what a person does: columns are changed by {@link
/// ColumnActions}, rows by {@link RowActions}; it changes only where it is scrolled to and
/// which rows are selected. FX thread.
///
/// @param <R> the row, as the columns understand it
public final class WindowedTable<R> extends Region {
  /// Into so many parts the rows are divided to tell where among them some are.
  public static final int TICKS = TickRuler.PARTS;

  private static final double HEADER_HEIGHT = 28;
  private static final double ROW_HEIGHT = 26;

  private final RowViewport viewport = new RowViewport();
  private final ObjectProperty<RowSelection> selection =
      new SimpleObjectProperty<>(this, "selection", RowSelection.none());
  private final TableCursor cursor = new TableCursor(selection, viewport);
  private final TableColumns<R> columns = new TableColumns<>(new Redrawing());
  private final TableMenus<R> menus = new TableMenus<>(this);
  private final RowPane<R> rowPane = new RowPane<>(viewport, at -> this.speech.row(at));
  private final HeaderBar<R> header = new HeaderBar<>(this);
  private final TableBars<R> bars = new TableBars<>(this, viewport);
  private final TableSpeech<R> speech = new TableSpeech<>(this, rowPane, header, bars);
  private RowSource<R> source = RowSource.empty();
  private Function<R, List<Mark>> marks = row -> List.of();
  private RowActions<R> rowActions = RowActions.none();
  private Node placeholder = new Label();
  private final TextZoom zoom = new TextZoom(this::textResized);
  private double rowHeight = ROW_HEIGHT;
  private double gutter;

  /// An empty table.
  public WindowedTable() {
    getStyleClass().setAll("windowed-table");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setFocusTraversable(true);
    getChildren()
        .setAll(
            rowPane,
            header,
            bars.vertical(),
            bars.ticks(),
            bars.horizontal(),
            placeholder,
            zoom.probe());
    selection.addListener((property, old, now) -> cursorMoved());
    focusedProperty().addListener((property, was, is) -> requestLayout());
    new TableKeys<>(this).listen();
    new TableMouse<>(this, rowPane).listen();
    new CellTooltip<>(this, rowPane).listen();
    new AltClicks().listen(this);
  }

  /// The selected rows, and the current one.
  public ObjectProperty<RowSelection> selectionProperty() {
    return selection;
  }

  public RowSelection selection() {
    return selection.get();
  }

  /// What is shown.
  public RowSource<R> source() {
    return source;
  }

  /// Shows other rows, from the first one on, none of them selected.
  public void show(RowSource<R> rows) {
    viewport.scrollTo(0);
    show(rows, RowSelection.none(), position -> -1);
  }

  /// Shows other rows and keeps in its place what a person looks at: the current row if it is
  /// in view, else the first row in view that is still there; the top stays the top.
  ///
  /// @param selected the selection among the new rows
  /// @param anchor tells where a row of the old source stands in the new one, -1 if nowhere;
  ///     asked of rows in view only
  public void show(RowSource<R> rows, RowSelection selected, IntUnaryOperator anchor) {
    int kept = rowToKeep(anchor);
    double y = kept < 0 ? 0 : viewport.y(kept);
    int moved = kept < 0 ? -1 : anchor.applyAsInt(kept);
    source = rows;
    viewport.setRows(rows.size());
    if (moved >= 0) {
      viewport.scrollTo(moved * viewport.rowHeight() - y);
    }
    selection.set(selected);
    refresh();
    notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT);
  }

  private int rowToKeep(IntUnaryOperator anchor) {
    int lead = selection().lead();
    if (lead >= 0 && viewport.isInView(lead) && anchor.applyAsInt(lead) >= 0) {
      return lead;
    }
    if (viewport.offset() == 0) {
      return -1;
    }
    for (int row = viewport.firstRow(); row < viewport.endRow(); row++) {
      if (anchor.applyAsInt(row) >= 0) {
        return row;
      }
    }
    return -1;
  }

  /// Asks the source again for all rows in view.
  public void refresh() {
    rowPane.invalidate();
    requestLayout();
  }

  /// Shows other columns, or the same ones with other titles, widths or sort marks.
  public void setColumns(List<WindowedColumn<R>> wanted) {
    columns.set(wanted);
    header.rebuild();
  }

  /// Sets the glyphs at the left of each row.
  ///
  /// @param width of the place kept for them, in pixels at the usual size of text
  public void setMarks(Function<R, List<Mark>> marks, double width) {
    this.marks = marks;
    gutter = width;
    textResized();
  }

  /// Sets what a screen reader says of a row; its cells by their titles otherwise.
  public void setSentence(Function<R, String> sentence) {
    speech.setSentence(sentence);
  }

  /// Sets what the heads say beside their titles.
  public void setHeadTexts(HeadTexts texts) {
    header.setTexts(texts);
  }

  public void setColumnActions(ColumnActions<R> actions) {
    columns.setActions(actions);
  }

  public void setRowActions(RowActions<R> actions) {
    rowActions = actions;
  }

  /// Sets the entries of the menu where there is no row.
  public void setMenu(Supplier<List<MenuItem>> items) {
    menus.setOfTable(items);
  }

  /// Sets what is shown in place of rows where there are none.
  public void setPlaceholder(Node node) {
    getChildren().set(getChildren().indexOf(placeholder), node);
    placeholder = node;
    requestLayout();
  }

  /// Sets the height of every row, in pixels at the usual size of text.
  public void setRowHeight(double height) {
    rowHeight = height;
    textResized();
  }

  /// The height of every row as text is now, in pixels.
  public double rowHeight() {
    return viewport.rowHeight();
  }

  private void textResized() {
    viewport.setRowHeight(Math.rint(rowHeight * zoom.factor()));
    columns.setZoom(zoom.factor(), gutter);
  }

  double headerHeight() {
    return Math.rint(HEADER_HEIGHT * zoom.factor());
  }

  /// Scrolls as little as makes the row seen.
  public void reveal(int position) {
    if (position >= 0 && position < viewport.rows()) {
      viewport.reveal(position);
      requestLayout();
    }
  }

  /// Shows lines over the scroll bar that tell where among all rows some of them are.
  ///
  /// @param ticks of {@link #TICKS} equal parts of the rows those that have a line; not to be
  ///     changed any more
  public void setTicks(BitSet ticks) {
    bars.ticks().show(ticks);
    requestLayout();
  }

  /// Whether some of the row is seen.
  public boolean isInView(int position) {
    return viewport.isInView(position);
  }

  /// Where a row ends, in pixels from the top of the table.
  public double bottom(int position) {
    return headerHeight() + viewport.y(position) + viewport.rowHeight();
  }

  /// Scrolls to an offset from the first row, in pixels, or as near as can be.
  public void scrollTo(double offset) {
    double before = viewport.offset();
    viewport.scrollTo(offset);
    if (before != viewport.offset()) {
      requestLayout();
    }
  }

  /// How far the rows are scrolled, in pixels.
  public double offset() {
    return viewport.offset();
  }

  /// How many nodes there are for rows: as many as fit into the view.
  public int rowNodes() {
    return rowPane.nodeCount();
  }

  TableCursor cursor() {
    return cursor;
  }

  TableColumns<R> columns() {
    return columns;
  }

  TableMenus<R> menus() {
    return menus;
  }

  RowActions<R> rowActions() {
    return rowActions;
  }

  int rowAt(double y) {
    return viewport.rowAt(y);
  }

  int nearestRow(double y) {
    int row = (int) Math.floor((viewport.offset() + y) / viewport.rowHeight());
    return Math.clamp(row, 0, Math.max(0, viewport.rows() - 1));
  }

  void open(int position) {
    if (position >= 0) {
      rowActions.open(position);
    }
  }

  /// The value of the current cell is wanted, or is not.
  public void pick(boolean isWanted) {
    int lead = selection().lead();
    if (lead >= 0 && columns.size() > 0) {
      rowActions.pick(lead, columns.get(columns.lead()), isWanted);
    }
  }

  void copy() {
    rowActions.copy(selection());
  }

  /// Makes a column as wide as its title and the cells in view need.
  void fitColumn(int column) {
    var head = header.cell(column);
    double widest = head == null ? 0 : head.fullWidth();
    for (var row : rowPane.shown()) {
      var cell = row.cell(column);
      widest = Math.max(widest, cell == null ? 0 : cell.fullWidth() + 2 * RowLook.PADDING + 1);
    }
    columns.fit(column, widest);
  }

  /// The same by the column's name; nothing if it is not shown.
  public void fitColumn(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        fitColumn(i);
      }
    }
  }

  private void cursorMoved() {
    requestLayout();
    speech.moved(false);
  }

  void goToColumn(int column) {
    columns.goTo(column);
    speech.moved(true);
  }

  private RowLook<R> look() {
    return new RowLook<>(
        columns.all(),
        columns.layout(),
        marks,
        columns.scroll(),
        columns.gutter(),
        columns.width(),
        viewport.rowHeight(),
        zoom.factor());
  }

  @Override
  protected void layoutChildren() {
    double top = headerHeight();
    var room = bars.place(getWidth(), getHeight(), top);
    header.resizeRelocate(0, 0, getWidth(), top);
    header.setRoom(room.getWidth());
    rowPane.resizeRelocate(0, top, room.getWidth(), room.getHeight());
    placeholder.setVisible(source.size() == 0);
    layoutInArea(
        placeholder, 0, top, room.getWidth(), room.getHeight(), 0, HPos.CENTER, VPos.CENTER);
    var look = look();
    rowPane.refresh(source, selection(), look);
    rowPane.showFocus(isFocused(), selection().lead(), columns.lead(), look);
  }

  @Override
  public String getUserAgentStylesheet() {
    return String.valueOf(WindowedTable.class.getResource("windowed-table.css"));
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    var answer = speech.answer(attribute, parameters);
    return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action != AccessibleAction.SHOW_ITEM) {
      super.executeAccessibleAction(action, parameters);
    } else if (parameters.length > 0 && parameters[0] instanceof RowNode<?> row) {
      reveal(row.position());
    }
  }

  /// Draws anew what columns have changed.
  private final class Redrawing implements TableColumns.Watcher {
    @Override
    public void moved() {
      refresh();
      header.requestLayout();
    }

    @Override
    public void replaced() {
      rowPane.dropCells();
    }
  }
}
