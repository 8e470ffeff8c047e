package org.trailglass.app.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.coloring.RowColors;
import org.trailglass.app.grid.Mark;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.value.OddText;
import org.trailglass.app.workspace.Marking;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Reveal;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Sight;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.export.ShownTable;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

/// The event table: the workspace's result as rows, the columns that a person chose, the
/// selection. FX thread only.
public final class EventTableViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final Formats formats;
  private final RowMarks marks;
  private final TaskRunner runner;
  private final FindViewModel find;
  private final Latest<Selection> naming;
  private final Latest<RowSelection> finding;
  private final ReadOnlyObjectWrapper<TableState> state;
  private final ReadOnlyObjectWrapper<List<WindowedColumn<EventRow>>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableValue<ZoneChoice> zone;
  private final ObservableValue<List<ColumnChoice>> columnChoice;
  private ColumnSet chosen;
  private boolean isTelling;

  /// @param settings keeps the columns, and tells the time zone
  /// @param runner does what takes longer: names of very many rows, text to copy
  /// @param fields those that occur
  public EventTableViewModel(
      Workspace workspace, Settings settings, Words words, TaskRunner runner, KnownFields fields) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    this.runner = runner;
    formats = new Formats(words);
    marks = new RowMarks(words);
    find = new FindViewModel(workspace, words, runner, fields);
    naming = new Latest<>(runner);
    finding = new Latest<>(runner);
    chosen = ColumnSet.of(settings.now().columns());
    KeptSort.follow(workspace, settings);
    zone = settings.of(Choices::zone);
    state = new ReadOnlyObjectWrapper<>(stateOf(workspace.resultProperty().get()));
    zone.subscribe(choice -> buildColumns());
    columnChoice = settings.of(Choices::columns);
    columnChoice.subscribe(this::columnsChosen);
    workspace.naming().namesProperty().addListener((p, old, names) -> buildColumns());
    workspace.resultProperty().subscribe(this::resultChanged);
    workspace.selectionProperty().subscribe(selection -> selectionChanged());
    workspace.currentProperty().subscribe(current -> selectionChanged());
  }

  /// The rows and which of them are selected.
  ReadOnlyObjectProperty<TableState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The columns that are shown.
  ReadOnlyObjectProperty<List<WindowedColumn<EventRow>>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /// The newest wish to scroll to an event.
  ReadOnlyObjectProperty<Optional<Reveal>> revealProperty() {
    return workspace.revealProperty();
  }

  /// Which columns there are.
  ColumnSet columnSet() {
    return chosen;
  }

  /// The marks of a row.
  List<Mark> marks(EventRow event) {
    var colors = workspace.coloring().colorsProperty().get();
    var found = find.foundProperty().get().rows();
    var zoned = new OddText(words, zone.getValue().zone());
    var odd = new OddMarks(workspace.oddUsesProperty().get(), zoned);
    return new RuleMarks(colors, found, words).of(event, odd.after(marks.of(event), event));
  }

  /// What a screen reader says of an event.
  String sentence(EventRow event) {
    return new RowSentence(words, cells()).of(event);
  }

  /// The colours of the rows.
  ReadOnlyObjectProperty<RowColors> colorsProperty() {
    return workspace.coloring().colorsProperty();
  }

  /// What is found among the rows.
  FindViewModel find() {
    return find;
  }

  /// Whether the current event has something to show what happened around it, or to follow.
  boolean isOffered(Sight sight) {
    var store = workspace.resultProperty().get().store();
    return current()
        .map(store::row)
        .filter(row -> row >= 0)
        .flatMap(row -> sight.filter(store, row))
        .isPresent();
  }

  /// Shows it of the current event.
  void show(Sight sight) {
    current().ifPresent(event -> workspace.show(event, sight));
  }

  /// Whether the result that was wished is not there yet.
  boolean isAsking() {
    return workspace.askingProperty().get();
  }

  /// Whether an event is still the current one.
  boolean isCurrent(RowId name) {
    return workspace.currentProperty().get().filter(name::equals).isPresent();
  }

  /// What the cells of now hold.
  EventCells cells() {
    var names = workspace.naming().namesProperty().get();
    return new EventCells(formats, zone.getValue().zone(), names);
  }

  /// Where an event stands now, -1 if it is not among the rows.
  int position(RowId name) {
    return state.get().result().position(name);
  }

  /// A person selected rows, or went to another one.
  void select(RowSelection rows) {
    if (rows.equals(state.get().selection())) {
      return;
    }
    state.set(state.get().with(rows));
    finding.drop();
    var result = state.get().result();
    if (SelectedRows.isQuick(rows, result)) {
      naming.drop();
      tell(SelectedRows.names(rows, result), rows.lead());
    } else {
      tell(workspace.selectionProperty().get(), rows.lead());
      naming.ask(() -> SelectedRows.names(rows, result), names -> tell(names, rows.lead()));
    }
  }

  private void tell(Selection names, int lead) {
    isTelling = true;
    try {
      workspace.select(names, SelectedRows.name(state.get().result(), lead));
    } finally {
      isTelling = false;
    }
  }

  /// The order by a path: ascending at first, the other way round if it is the order already.
  void sortBy(FieldPath path) {
    var now = workspace.sortProperty().get();
    workspace.sortBy(now.path().equals(path) ? now.reversed() : new Sort(path, true));
  }

  void sortBy(FieldPath path, boolean isAscending) {
    workspace.sortBy(new Sort(path, isAscending));
  }

  void resize(FieldPath path, double width) {
    changeColumns(set -> set.resized(path, width));
  }

  void move(FieldPath path, int index) {
    changeColumns(set -> set.moved(path, index));
  }

  void hide(FieldPath path) {
    changeColumns(set -> set.hidden(path));
  }

  /// Takes the last term of the filter away, which lets nothing through.
  void removeLastTerm() {
    workspace.filter(workspace.filterProperty().get().withoutLast());
  }

  /// Shows a column; as the last one if it is new.
  public void addColumn(FieldPath path) {
    changeColumns(set -> set.with(path));
  }

  /// Goes back to the columns of the first start.
  public void resetColumns() {
    changeColumns(set -> ColumnSet.usual());
  }

  /// Shows other columns.
  void showColumns(ColumnSet set) {
    changeColumns(old -> set);
  }

  /// The sets of columns that have names.
  public NamedColumns namedColumns() {
    return new NamedColumns(settings, this);
  }

  private void changeColumns(UnaryOperator<ColumnSet> change) {
    chosen = change.apply(chosen);
    settings.change(choices -> choices.withColumns(chosen.choices()));
    buildColumns();
  }

  /// The table as it is shown, with nothing cut: to be exported.
  public ShownTable shownTable() {
    return shown(cells().whole()).table(columns.get());
  }

  /// The columns as a list has them, with nothing cut.
  List<ListColumn<EventRow>> listColumns() {
    return shown(cells().whole()).list(columns.get());
  }

  private ShownColumns shown(EventCells cells) {
    return new ShownColumns(words, formats, cells);
  }

  /// By which column the events are ordered.
  Optional<ListSort> listSort() {
    var sort = workspace.resultProperty().get().sort();
    return Optional.of(new ListSort(sort.path().toString(), sort.isAscending()));
  }

  /// Orders the events by one of the columns.
  void sortBy(Optional<ListSort> wanted) {
    wanted.ifPresent(sort -> sortBy(FieldPath.parse(sort.column()), sort.isAscending()));
  }

  /// The choice of columns.
  ColumnChooserViewModel chooser() {
    return new ColumnChooserViewModel(workspace, this, runner);
  }

  /// The values of a path in a row.
  List<FieldValue> values(int position, FieldPath path) {
    return state.get().row(position).fieldValues(path);
  }

  /// Writes the selected events' own JSON, in the background; tells where some are left out.
  void copyJson(RowSelection rows, Consumer<String> then) {
    var copied = new CopiedJson(state.get());
    runner.run(() -> copied.of(rows), copy -> hand(copy, then));
  }

  private void hand(CopiedJson.Copy copy, Consumer<String> then) {
    if (copy.events() > 0) {
      then.accept(copy.text());
    }
    if (copy.left() > 0) {
      int all = copy.events() + copy.left();
      var sentence = words.get("table.copy.cut.json", copy.events(), all);
      workspace.tell(new Told(Told.Kind.WARNING, sentence, List.of()));
    }
  }

  /// Selects all rows.
  void selectAll() {
    select(state.get().selection().all(state.get().result().size()));
  }

  /// Someone else chose columns: an opened case.
  private void columnsChosen(List<ColumnChoice> choices) {
    if (!choices.equals(chosen.choices())) {
      chosen = ColumnSet.of(choices);
      buildColumns();
    }
  }

  /// Marks the selected events, or takes their marks away; tells where there are too many.
  void toggleMarks() {
    if (!workspace.toggleMarks()) {
      workspace.tell(
          new Told(Told.Kind.FAILED, words.get("mark.tooMany", Marking.MOST), List.of()));
    }
  }

  /// The event that has the keyboard.
  ReadOnlyObjectProperty<Optional<RowId>> currentProperty() {
    return workspace.currentProperty();
  }

  /// The event that has the keyboard now.
  Optional<RowId> current() {
    return workspace.currentProperty().get();
  }

  /// The note on an event, with nothing hidden in it; empty if there is none.
  String noteOf(RowId event) {
    var mark = workspace.marking().of(state.get().result().store(), event);
    return VisibleText.ofLines(mark.note());
  }

  /// Writes a note on an event.
  void note(RowId event, String text) {
    workspace.marking().note(state.get().result().store(), event, text);
  }

  private void buildColumns() {
    columns.set(shown(cells()).of(chosen, workspace.resultProperty().get().sort()));
  }

  /// What the header of one of the usual columns says; empty for any other field.
  String usualTitle(FieldPath path) {
    return shown(cells()).usualTitle(path);
  }

  private void resultChanged(Result result) {
    naming.drop();
    finding.drop();
    boolean isResorted = !result.sort().equals(state.get().result().sort());
    state.set(stateOf(result));
    if (isResorted) {
      buildColumns();
    }
  }

  /// Someone else selected other events.
  private void selectionChanged() {
    if (!isTelling) {
      state.set(stateOf(state.get().result()));
    }
  }

  private TableState stateOf(Result result) {
    var names = workspace.selectionProperty().get();
    var current = workspace.currentProperty().get();
    if (names.isQuick()) {
      return new TableState(result, SelectedRows.rows(names, current, result));
    }
    finding.ask(
        () -> SelectedRows.rows(names, current, result),
        rows -> state.set(new TableState(result, rows)));
    return new TableState(result, SelectedRows.rows(Selection.none(), current, result));
  }
}
