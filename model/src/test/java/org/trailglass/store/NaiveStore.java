package org.trailglass.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.parse.NaiveLeaves;

/// A store as one would write it in an hour: a map of values for each row.
final class NaiveStore {
  private record Value(LeafKind kind, String text) {}

  private final List<Map<FieldPath, List<Value>>> rows = new ArrayList<>();

  void add(String record) {
    var row = new HashMap<FieldPath, List<Value>>();
    for (var leaf : NaiveLeaves.of(record)) {
      row.computeIfAbsent(leaf.path(), path -> new ArrayList<>())
          .add(new Value(leaf.kind(), leaf.text()));
    }
    rows.add(row);
  }

  /// Checks that a store answers every question as this one does: since the numbers of leaves are
  /// equal, a row has no path that it should not have.
  void compare(EventStore store, String about) {
    assertThat(store.rows()).isEqualTo(rows.size());
    var counts = new TreeMap<FieldPath, Long>();
    for (var row : rows) {
      row.forEach((path, values) -> counts.merge(path, (long) values.size(), Long::sum));
    }
    assertThat(store.paths()).as(about).isEqualTo(counts);
    for (int row = 0; row < rows.size(); row++) {
      for (var path : rows.get(row).keySet()) {
        compare(store, row, path, about);
      }
    }
  }

  private void compare(EventStore store, int row, FieldPath path, String about) {
    var values = rows.get(row).getOrDefault(path, List.of());
    assertThat(store.values(row, path))
        .as("%s: row %d, %s", about, row, path)
        .isEqualTo(values.stream().map(Value::text).toList());
    assertThat(store.first(row, path))
        .isEqualTo(
            values.stream().filter(v -> v.kind != LeafKind.NULL).map(Value::text).findFirst());
    int segment = store.segment(row);
    int local = row - store.base(segment);
    store
        .segments()
        .get(segment)
        .column(path)
        .ifPresent(column -> compare(column, local, values, about));
  }

  private static void compare(Column column, int row, List<Value> values, String about) {
    int first = column.first(row);
    assertThat(first >= 0 ? column.count(row) : 0).as(about).isEqualTo(values.size());
    for (int i = 0; i < values.size(); i++) {
      assertThat(column.row(first + i)).as(about).isEqualTo(row);
      assertThat(column.kind(column.ordinal(first + i))).isEqualTo(values.get(i).kind);
    }
  }
}
