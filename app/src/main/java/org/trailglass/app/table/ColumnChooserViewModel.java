package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// The choice of columns: every path that occurs and every derived field, narrowed by a
/// search. FX thread only.
final class ColumnChooserViewModel {
  /// A field that can be a column.
  ///
  /// @param count how many values of it there are; none for a derived field
  record Choice(FieldPath path, OptionalLong count, boolean isShown) {}

  private final Workspace workspace;
  private final EventTableViewModel table;
  private final Latest<SortedMap<FieldPath, Long>> counting;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Choice>> choices =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<Choice> all = List.of();

  ColumnChooserViewModel(Workspace workspace, EventTableViewModel table, TaskRunner runner) {
    this.workspace = workspace;
    this.table = table;
    counting = new Latest<>(runner);
    search.subscribe(text -> narrow());
  }

  /// A part of the paths wanted; empty for all.
  StringProperty searchProperty() {
    return search;
  }

  /// The fields that match the search, in order of their paths. The list is immutable.
  ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// Counts the fields of the newest snapshot anew, in the background.
  void refresh() {
    EventStore store = workspace.storeProperty().get();
    counting.ask(store::paths, this::counted);
  }

  /// Shows the field as a column, or no more.
  void toggle(Choice choice) {
    if (choice.isShown()) {
      table.hide(choice.path());
    } else {
      table.addColumn(choice.path());
    }
    all = all.stream().map(this::current).toList();
    narrow();
  }

  /// Goes back to the usual columns.
  void reset() {
    table.resetColumns();
    all = all.stream().map(this::current).toList();
    narrow();
  }

  private Choice current(Choice choice) {
    return new Choice(choice.path(), choice.count(), table.columnSet().isShown(choice.path()));
  }

  private void counted(SortedMap<FieldPath, Long> counts) {
    var found = new ArrayList<Choice>();
    Arrays.stream(DerivedField.values())
        .map(DerivedField::path)
        .forEach(path -> found.add(new Choice(path, OptionalLong.empty(), false)));
    counts.forEach((path, count) -> found.add(new Choice(path, OptionalLong.of(count), false)));
    all = found.stream().map(this::current).toList();
    narrow();
  }

  private void narrow() {
    var wanted = search.get().strip().toLowerCase(Locale.ROOT);
    choices.set(
        all.stream()
            .filter(choice -> choice.path().toString().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
  }
}
