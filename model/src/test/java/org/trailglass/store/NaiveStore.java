package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.event.LeafSink;
import org.trailglass.parse.NaiveWalk;

/// A store as one would write it in an hour: a map of values for each row.
final class NaiveStore implements LeafSink {
  private record Value(LeafKind kind, String text) {}

  private final List<Map<FieldPath, List<Value>>> rows = new ArrayList<>();
  private final Deque<String> keys = new ArrayDeque<>();

  void add(String record) {
    rows.add(new HashMap<>());
    keys.clear();
    try {
      NaiveWalk.tell(record.getBytes(UTF_8), this);
    } catch (IOException e) {
      throw new UncheckedIOException(record, e);
    }
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

  @Override
  public void beginObject() {}

  @Override
  public void endObject() {}

  @Override
  public void beginArray() {}

  @Override
  public void endArray() {}

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    keys.addLast(new String(bytes, from, to - from, UTF_8));
    return false;
  }

  @Override
  public void leave() {
    keys.removeLast();
  }

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    var text =
        switch (kind) {
          case TEXT, NUMBER -> new String(bytes, from, to - from, UTF_8);
          case TRUE -> "true";
          case FALSE -> "false";
          case NULL -> "null";
          case EMPTY_OBJECT -> "{}";
          case EMPTY_ARRAY -> "[]";
        };
    rows.getLast()
        .computeIfAbsent(new FieldPath(List.copyOf(keys)), path -> new ArrayList<>())
        .add(new Value(kind, text));
  }

  @Override
  public void beginEmbedded() {}

  @Override
  public void endEmbedded() {}
}
