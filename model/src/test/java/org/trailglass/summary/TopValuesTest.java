package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.parse.RandomRecords;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.Built;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Needle;

/// The counts of values beside a count over the rows, on random stores.
class TopValuesTest {
  private final long seed = new Random().nextLong();
  private final EventStore store = store();

  private EventStore store() {
    var records = new RandomRecords(seed);
    var texts = new ArrayList<String>();
    for (int row = 0; row < 400; row++) {
      texts.add(records.next());
    }
    return Built.store(texts, 150);
  }

  private Map<String, Integer> naive(RowSet rows, FieldPath path, Predicate<String> wanted) {
    var counts = new HashMap<String, Integer>();
    rows.forEach(
        row -> {
          int segment = store.segment(row);
          var values = new HashSet<String>();
          store
              .column(segment, path)
              .ifPresent(column -> values.addAll(values(column, row - store.base(segment))));
          values.stream()
              .filter(value -> wanted.test(value.substring(0, value.indexOf('\0'))))
              .forEach(value -> counts.merge(value, 1, Integer::sum));
        });
    return counts;
  }

  /// The values of a row, with their kinds.
  private static List<String> values(Column column, int row) {
    var values = new ArrayList<String>();
    int first = column.first(row);
    for (int i = 0; first >= 0 && i < column.count(row); i++) {
      int ordinal = column.ordinal(first + i);
      if (column.kind(ordinal) != LeafKind.NULL) {
        values.add(column.text(ordinal) + "\0" + column.kind(ordinal));
      }
    }
    return values;
  }

  private void compare(RowSet rows, FieldPath path) {
    var naive = naive(rows, path, value -> true);
    var top = TopValues.of(rows, path, 5);
    var largest = naive.values().stream().sorted(Comparator.reverseOrder()).limit(5).toList();

    assertThat(top.distinct()).as("seed %d, %s", seed, path).isEqualTo(naive.size());
    assertThat(top.top().stream().map(TopValues.Count::events)).isEqualTo(largest);
    assertThat(top.present() + top.missing()).isEqualTo(rows.size());
    for (var count : top.top()) {
      assertThat(naive.entrySet())
          .anyMatch(
              e -> e.getKey().startsWith(count.value() + "\0") && e.getValue() == count.events());
    }
  }

  @Test
  void areThoseOfACountOverTheRows() {
    var paths = new ArrayList<>(store.paths().keySet());
    paths.add(DerivedField.WRITE.path());
    paths.add(FieldPath.of("absent"));
    var some = new Search().rows(store, new Query.Anywhere(new TextTest.Is("alice")), () -> false);

    assertThat(some.size()).isBetween(1, store.events() - 1);
    for (var path : paths) {
      compare(RowSet.all(store), path);
      compare(some, path);
      compare(RowSet.none(store), path);
    }
  }

  @Test
  void canBeThoseThatContainAText() {
    var rows = RowSet.all(store);
    for (var path : store.paths().keySet()) {
      var top = TopValues.of(rows, path, 1_000, new Needle("A"));

      assertThat(top.distinct())
          .as("seed %d, %s", seed, path)
          .isLessThanOrEqualTo(naive(rows, path, value -> new Needle("a").isIn(value)).size())
          .isEqualTo(top.top().size());
      assertThat(top.top()).allMatch(count -> new Needle("a").isIn(count.value()));
    }
  }

  @Test
  void countSeveralFieldsAtOnce() {
    var paths = List.copyOf(store.paths().keySet());

    assertThat(TopValues.of(RowSet.all(store), paths, 3))
        .isEqualTo(paths.stream().map(path -> TopValues.of(RowSet.all(store), path, 3)).toList());
  }
}
