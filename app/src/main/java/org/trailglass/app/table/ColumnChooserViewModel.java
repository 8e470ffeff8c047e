package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;
import org.trailglass.summary.FieldCounts;

/// The choice of columns: those of the table first, in its order, then every path that occurs and
/// every derived field, narrowed by a search. FX thread only.
final class ColumnChooserViewModel {
  /// A field that can be a column.
  ///
  /// @param title what the table's header says, or would say; empty if that is the path's own name
  /// @param count how many events have a value of it; none until they are counted
  record Choice(FieldPath path, String title, OptionalLong count, boolean isShown) {

    private boolean matches(String wanted) {
      return path.toString().toLowerCase(Locale.ROOT).contains(wanted)
          || title.toLowerCase(Locale.ROOT).contains(wanted);
    }
  }

  private final Workspace workspace;
  private final EventTableViewModel table;
  private final Latest<FieldCounts> counting;
  private final NamedColumns named;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Choice>> choices =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<Choice> all = List.of();

  ColumnChooserViewModel(Workspace workspace, EventTableViewModel table, TaskRunner runner) {
    this.workspace = workspace;
    this.table = table;
    counting = new Latest<>(runner);
    named = table.namedColumns();
    search.subscribe(text -> narrow());
  }

  /// A part of the titles or paths wanted; empty for all.
  StringProperty searchProperty() {
    return search;
  }

  /// The sets of columns that have names.
  NamedColumns named() {
    return named;
  }

  /// The fields that match the search; behind them the very path that is written there, if no event
  /// has it and it has a dot or nothing matches. The list is immutable.
  ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// Orders the fields anew, and counts those of the newest snapshot in the background.
  void refresh() {
    order();
    EventStore store = workspace.resultProperty().get().store();
    counting.ask(() -> FieldCounts.of(store), this::counted);
  }

  /// Shows the field as a column, or no more. It keeps its place in the list, where it was clicked.
  void toggle(Choice choice) {
    if (choice.isShown()) {
      table.hide(choice.path());
    } else {
      table.addColumn(choice.path());
    }
    if (all.stream().noneMatch(old -> old.path().equals(choice.path()))) {
      all = Stream.concat(all.stream(), Stream.of(choice)).toList();
    }
    all = all.stream().map(old -> choice(old.path(), old.count())).toList();
    narrow();
  }

  /// Shows the columns of a name.
  void apply(String set) {
    named.apply(set);
    order();
  }

  /// Goes back to the usual columns.
  void reset() {
    table.resetColumns();
    order();
  }

  private Choice choice(FieldPath path, OptionalLong count) {
    return new Choice(path, table.usualTitle(path), count, table.columnSet().isShown(path));
  }

  private void counted(FieldCounts fields) {
    var counts = fields.counts();
    all =
        Stream.concat(all.stream().map(Choice::path), counts.keySet().stream())
            .distinct()
            .map(path -> choice(path, OptionalLong.of(counts.getOrDefault(path, 0L))))
            .toList();
    order();
  }

  private void order() {
    var known = new ArrayList<Choice>();
    for (var entry : table.columnSet().shown()) {
      var count =
          all.stream()
              .filter(old -> old.path().equals(entry.path()))
              .findFirst()
              .map(Choice::count)
              .orElse(OptionalLong.empty());
      known.add(choice(entry.path(), count));
    }
    all.stream()
        .map(old -> choice(old.path(), old.count()))
        .filter(choice -> !choice.isShown())
        .sorted((a, b) -> a.path().compareTo(b.path()))
        .forEach(known::add);
    all = List.copyOf(known);
    narrow();
  }

  private void narrow() {
    var wanted = search.get().strip().toLowerCase(Locale.ROOT);
    var matching = all.stream().filter(choice -> choice.matches(wanted)).toList();
    boolean isPath = matching.isEmpty() || wanted.contains(".");
    choices.set(isPath ? Stream.concat(matching.stream(), written().stream()).toList() : matching);
  }

  /// The path that is written in the search, if it is none of those known.
  private Optional<Choice> written() {
    try {
      var path = FieldPath.parse(search.get().strip());
      return all.stream().anyMatch(choice -> choice.path().equals(path))
          ? Optional.empty()
          : Optional.of(choice(path, OptionalLong.of(0)));
    } catch (IllegalArgumentException noPath) {
      return Optional.empty();
    }
  }
}
