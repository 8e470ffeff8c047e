package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.grid.ColumnActions;
import org.trailglass.app.grid.RowActions;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.WindowedListing;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.SharedAction;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.HeadWords;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.app.workspace.Around;
import org.trailglass.app.workspace.Reveal;
import org.trailglass.event.FieldPath;

/// The event table: binds the windowed table to its view model.
public final class EventTableView {
  private static final double ROW_HEIGHT = 24;

  private final EventTableViewModel model;
  private final Words words;
  private final ValueMenu values;
  private final WindowedTable<EventRow> table = new WindowedTable<>();
  private final ListActions list;
  private final FilterPlaces places = new FilterPlaces();
  private final ColumnChooserView chooser;
  private final EmptyTable empty;
  private final NoteEditor noteEditor;
  private final FindBar findBar;
  private final AroundItems around;
  private final VBox pane;
  private Optional<Reveal> wished = Optional.empty();
  private Runnable open = () -> {};

  /// A view of its own; one for each view model.
  ///
  /// @param values the menu on every value
  /// @param lists the menu on every list
  public EventTableView(EventTableViewModel model, Words words, ValueMenu values, ListMenu lists) {
    this.model = model;
    this.values = values;
    list =
        lists.of(
            new WindowedListing<>(
                table,
                model::listColumns,
                new WindowedListing.Order(Optional.empty(), model::listSort, model::sortBy)),
            table);
    this.words = words;
    chooser = new ColumnChooserView(model.chooser(), words, lists);
    empty = new EmptyTable(words, model::removeLastTerm);
    noteEditor = new NoteEditor(model, words);
    findBar = new FindBar(model.find(), words, this::focus);
    around = new AroundItems(model, words);
    VBox.setVgrow(table, Priority.ALWAYS);
    pane = new VBox(findBar.root(), table);
    build();
    bind();
  }

  /// The table alone.
  public Parent root() {
    return table;
  }

  /// The node to place: the table, with the find bar over it when it is open.
  public Parent pane() {
    return pane;
  }

  /// Lets a person find events.
  public void find() {
    findBar.open();
  }

  /// Goes to the next event that is found (1), or to the one before (-1).
  public void findNext(int direction) {
    findBar.step(direction);
  }

  /// Gives the table the keyboard.
  public void focus() {
    table.requestFocus();
  }

  /// Sets what happens when a row is opened: by a double click, or Enter.
  public void setOnOpen(Runnable open) {
    this.open = open;
  }

  /// Shows the panel in which columns are chosen.
  public void chooseColumns() {
    chooser.show(table);
  }

  /// Lets a person give the columns of now a name.
  public void saveColumns() {
    chooser.save(table);
  }

  /// Filters for the value of the current cell, or filters it out.
  public void pick(boolean isWanted) {
    table.pick(isWanted);
  }

  /// Copies the selected rows.
  public void copySelection() {
    if (list.hasSelection()) {
      list.copy();
    }
  }

  /// Marks the selected events, or takes their marks away.
  public void toggleMarks() {
    model.toggleMarks();
  }

  /// Lets a person write a note on the current event, under its row.
  public void editNote() {
    model
        .current()
        .ifPresent(
            event -> {
              int position = model.position(event);
              table.reveal(position);
              table.layout();
              double y = position < 0 ? 0 : table.bottom(position);
              noteEditor.show(table, new Point2D(RowMarks.WIDTH, y), event);
            });
  }

  /// What is typed, not pressed: the letter that opens the editor is not written into it.
  private void typed(KeyEvent key) {
    if (key.getTarget() == table && !key.isShortcutDown() && !key.isAltDown()) {
      switch (key.getCharacter()) {
        case "m" -> toggleMarks();
        case "n" -> editNote();
        default -> {}
      }
    }
  }

  static String stylesheet() {
    return String.valueOf(EventTableView.class.getResource("event-table.css"));
  }

  private void build() {
    table.setId("events");
    table.setAccessibleText(words.get("table.name"));
    table.getStylesheets().add(stylesheet());
    table.setPlaceholder(empty.root());
    table.setRowHeight(ROW_HEIGHT);
    table.setSentence(model::sentence);
    table.setHeadTexts(HeadWords.ofMoved(words));
    table.setMarks(model::marks, RowMarks.WIDTH);
    table.setColumnActions(new Columns());
    table.setRowActions(new Rows());
    table.setMenu(list::items);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The one key that shows what happened around an event.
  private void pressed(KeyEvent key) {
    boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (key.getTarget() == table && isPlain && key.getCode() == KeyCode.C) {
      model.show(Around.EVERYTHING);
      key.consume();
    }
  }

  private void bind() {
    model.columnsProperty().subscribe(table::setColumns);
    table.show(model.stateProperty().get().source());
    table.selectionProperty().set(model.stateProperty().get().selection());
    model.stateProperty().subscribe(this::changed);
    model.stateProperty().subscribe(state -> empty.show(state.result()));
    table.selectionProperty().subscribe(model::select);
    model.revealProperty().subscribe(this::wish);
    model.colorsProperty().subscribe(table::refresh);
    model.find().foundProperty().subscribe(this::showFound);
  }

  private void changed(TableState old, TableState now) {
    if (old.result() == now.result()) {
      table.selectionProperty().set(now.selection());
      return;
    }
    boolean isResorted = !old.result().sort().equals(now.result().sort());
    boolean isCurrentSeen = table.isInView(old.selection().lead());
    boolean isRefiltered = !old.result().filter().equals(now.result().filter());
    boolean isCurrentKept = isCurrentSeen && now.selection().lead() >= 0;
    if (isRefiltered) {
      places.keep(old, table.offset(), table.rowHeight());
    }
    table.show(now.source(), now.selection(), position -> old.positionIn(now, position));
    if (isRefiltered && !isCurrentKept) {
      places.offset(now, table.rowHeight()).ifPresent(table::scrollTo);
    }
    if (isResorted && !isCurrentSeen) {
      table.scrollTo(0);
    }
    reveal();
  }

  private void showFound(Found found) {
    table.setTicks(found.ticks());
    table.refresh();
  }

  private void wish(Optional<Reveal> wish) {
    wished = wish;
    reveal();
  }

  /// Scrolls to the event that is wished. It may come with a result that is not there yet: until
  /// then the wish stays, unless a person goes elsewhere.
  private void reveal() {
    wished = wished.filter(wish -> model.isCurrent(wish.id()));
    wished.ifPresent(wish -> table.reveal(model.position(wish.id())));
    if (!model.isAsking()) {
      wished = Optional.empty();
    }
  }

  private void copy(String text) {
    if (!text.isEmpty()) {
      CopiedText.put(text);
    }
  }

  private MenuItem item(SharedAction shared, Runnable action) {
    var item = PlainItem.of(shared.title(words), action);
    item.setAccelerator(NamedKeys.of(shared.keys(), words::keyName));
    return item;
  }

  private MenuItem choose() {
    return item(SharedAction.COLUMNS, this::chooseColumns);
  }

  private static FieldPath path(WindowedColumn<EventRow> column) {
    return FieldPath.parse(column.id());
  }

  /// What is done to rows.
  private final class Rows implements RowActions<EventRow> {
    @Override
    public List<MenuItem> menu(int position, WindowedColumn<EventRow> column) {
      int selected = table.selection().ranges().size();
      var path = path(column);
      var items = new ArrayList<>(values.items(path, model.values(position, path)));
      items.add(new SeparatorMenuItem());
      items.addAll(list.items());
      items.add(
          PlainItem.of(
              selected > 1
                  ? words.get("table.menu.copyRowsJson", selected)
                  : words.get("table.menu.copyRowJson"),
              () -> model.copyJson(table.selection(), EventTableView.this::copy)));
      items.add(new SeparatorMenuItem());
      items.add(item(SharedAction.MARK, EventTableView.this::toggleMarks));
      items.add(item(SharedAction.NOTE, EventTableView.this::editNote));
      items.add(new SeparatorMenuItem());
      items.addAll(around.ofCurrent());
      items.add(new SeparatorMenuItem());
      items.add(item(SharedAction.SELECT_ALL, model::selectAll));
      items.add(new SeparatorMenuItem());
      items.add(choose());
      return items;
    }

    @Override
    public void pick(int position, WindowedColumn<EventRow> column, boolean isWanted) {
      var path = path(column);
      values.verbs().pick(path, model.values(position, path), isWanted);
    }

    @Override
    public void open(int position) {
      open.run();
    }

    @Override
    public void copy(RowSelection selection) {
      list.copy();
    }
  }

  /// What is done to columns.
  private final class Columns implements ColumnActions<EventRow> {
    @Override
    public void sort(WindowedColumn<EventRow> column) {
      model.sortBy(path(column));
    }

    @Override
    public void resize(WindowedColumn<EventRow> column, double width) {
      model.resize(path(column), width);
    }

    @Override
    public void move(WindowedColumn<EventRow> column, int index) {
      model.move(path(column), index);
    }

    @Override
    public List<MenuItem> menu(WindowedColumn<EventRow> column) {
      var path = path(column);
      var items = new ArrayList<MenuItem>();
      items.add(
          PlainItem.of(words.get("table.menu.sortAscending"), () -> model.sortBy(path, true)));
      items.add(
          PlainItem.of(words.get("table.menu.sortDescending"), () -> model.sortBy(path, false)));
      items.add(new SeparatorMenuItem());
      items.addAll(values.columnItems(path));
      items.add(new SeparatorMenuItem());
      items.add(PlainItem.of(words.get("table.menu.fit"), () -> table.fitColumn(column.id())));
      items.add(PlainItem.of(words.get("table.menu.hide"), () -> model.hide(path)));
      items.add(new SeparatorMenuItem());
      items.add(choose());
      items.add(PlainItem.of(ActionName.of(words, "menu.view.usualColumns"), model::resetColumns));
      return items;
    }
  }
}
