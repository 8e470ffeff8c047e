package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.event.FieldPath;

/// Which columns the table has, in which order and width, and which of them are hidden. At
/// least one is shown. Immutable.
record ColumnSet(List<Entry> entries) {

  /// A column.
  ///
  /// @param width in pixels
  record Entry(FieldPath path, double width, boolean isShown) {}

  ColumnSet {
    entries = List.copyOf(entries);
  }

  /// The columns at first.
  static ColumnSet usual() {
    return new ColumnSet(
        Arrays.stream(EventColumn.values())
            .map(column -> new Entry(column.path(), column.width(), true))
            .toList());
  }

  /// The columns as they were kept. What cannot be read is left out; without anything to show,
  /// the usual ones.
  static ColumnSet of(List<ColumnChoice> choices) {
    var entries = new ArrayList<Entry>();
    for (var choice : choices) {
      path(choice.field())
          .filter(path -> entries.stream().noneMatch(entry -> entry.path().equals(path)))
          .map(path -> new Entry(path, choice.width(), choice.isVisible()))
          .ifPresent(entries::add);
    }
    return entries.stream().anyMatch(Entry::isShown) ? new ColumnSet(entries) : usual();
  }

  /// A path as it was kept; empty if it is none.
  static Optional<FieldPath> path(String text) {
    try {
      return Optional.of(FieldPath.parse(text));
    } catch (IllegalArgumentException notAPath) {
      return Optional.empty();
    }
  }

  /// How they are kept.
  List<ColumnChoice> choices() {
    return entries.stream()
        .map(entry -> new ColumnChoice(entry.path().toString(), entry.width(), entry.isShown()))
        .toList();
  }

  /// The columns that are shown, in order.
  List<Entry> shown() {
    return entries.stream().filter(Entry::isShown).toList();
  }

  boolean isShown(FieldPath path) {
    return shown().stream().anyMatch(entry -> entry.path().equals(path));
  }

  ColumnSet resized(FieldPath path, double width) {
    return mapped(path, entry -> new Entry(path, width, entry.isShown()));
  }

  /// With a column at this place among those shown.
  ColumnSet moved(FieldPath path, int index) {
    var moving = entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    if (moving.isEmpty()) {
      return this;
    }
    var rest = new ArrayList<>(entries);
    rest.remove(moving.get());
    var shown = rest.stream().filter(Entry::isShown).toList();
    int at =
        index < shown.size() ? rest.indexOf(shown.get(index)) : rest.indexOf(shown.getLast()) + 1;
    rest.add(at, moving.get());
    return new ColumnSet(rest);
  }

  /// Without a column; the last one that is shown stays. One of the usual columns keeps its
  /// place.
  ColumnSet hidden(FieldPath path) {
    if (shown().size() == 1 || !isShown(path)) {
      return this;
    }
    if (EventColumn.at(path).isPresent()) {
      return mapped(path, entry -> new Entry(path, entry.width(), false));
    }
    return new ColumnSet(entries.stream().filter(entry -> !entry.path().equals(path)).toList());
  }

  /// With a column: where it was, else as the last one.
  ColumnSet with(FieldPath path) {
    if (entries.stream().anyMatch(entry -> entry.path().equals(path))) {
      return mapped(path, entry -> new Entry(path, entry.width(), true));
    }
    var more = new ArrayList<>(entries);
    more.add(new Entry(path, EventColumn.widthOf(path), true));
    return new ColumnSet(more);
  }

  private ColumnSet mapped(FieldPath path, java.util.function.UnaryOperator<Entry> change) {
    return new ColumnSet(
        entries.stream()
            .map(entry -> entry.path().equals(path) ? change.apply(entry) : entry)
            .toList());
  }
}
