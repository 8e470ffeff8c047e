package org.trailglass.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.parse.RandomRecords;

/// Postings, layers and sorted orders of random stores, beside what a walk over the rows gives.
class PostingsTest {
  private final long seed = new Random().nextLong();
  private final EventStore store = store(seed);

  private static EventStore store(long seed) {
    var records = new RandomRecords(seed);
    var segments = new ArrayList<Segment>();
    var built = new Built();
    for (int segment = 0; segment < 3; segment++) {
      for (int row = 0; row < 200; row++) {
        built.add(records.next());
      }
      segments.add(built.builder.build(0));
      built.builder.stream(0, 0);
    }
    return Built.store(segments.toArray(Segment[]::new));
  }

  @Test
  void haveTheRowsOfEachValueOnceAndInOrder() {
    int found = 0;
    for (int segment = 0; segment < store.segments().size(); segment++) {
      for (var path : store.paths().keySet()) {
        var column = store.column(segment, path).orElse(null);
        if (column != null) {
          compare(column, path);
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  /// The first time a column looks at its entries, and at its postings then.
  private void compare(Column column, FieldPath path) {
    var random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      var some = new BitSet();
      for (int ordinal = 0; ordinal < column.values(); ordinal++) {
        some.set(ordinal, round == 2 || random.nextInt(20) < round);
      }
      var expected = new TreeSet<Integer>();
      for (int entry = 0; entry < column.entries(); entry++) {
        if (some.get(column.ordinal(entry))) {
          expected.add(column.row(entry));
        }
      }
      var rows = new RowBits(200);
      column.addTo(some, rows);
      assertThat(rows.toBitmap().stream().boxed())
          .as("seed %d, %s, round %d", seed, path, round)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void countInWhatIsRetained() {
    var path = FieldPath.of("eventName");
    long before = store.retainedBytes();

    askTwice(store.column(0, path).orElseThrow());
    long withPostings = store.retainedBytes();
    store.order(path);

    assertThat(withPostings).isGreaterThan(before);
    assertThat(store.retainedBytes()).isGreaterThan(withPostings);
  }

  @Test
  void countNullsInWhatIsRetained() {
    var nulls = Built.store(List.of(Built.event("\"none\":null")));
    long before = nulls.retainedBytes();

    var column = nulls.column(0, FieldPath.of("none")).orElseThrow();
    column.count(new RowBits(1), new int[column.values()]);

    assertThat(nulls.retainedBytes()).isGreaterThan(before);
  }

  private static void askTwice(Column column) {
    for (int i = 0; i < 2; i++) {
      column.addTo(new BitSet(), new RowBits(200));
    }
  }

  @Test
  void areOfALayerToo() {
    var path = FieldPath.of("session");
    var layered =
        store.with(
            path, layer(row -> row % 3 == 0 ? Optional.of("s" + row % 5) : Optional.empty()));

    for (int row = 0; row < layered.rows(); row++) {
      assertThat(layered.values(row, path))
          .isEqualTo(row % 3 == 0 ? List.of("s" + row % 5) : List.of());
    }
    assertThat(layered.order(path).distinct()).isEqualTo(5);
    compare(layered.column(1, path).orElseThrow(), path);
    assertThat(store.column(1, path)).isEmpty();
    assertThat(layered.retainedBytes()).isGreaterThan(store.retainedBytes());
  }

  @Test
  void aLayerStandsBeforeAFieldOfItsName() {
    var path = DerivedField.ACCOUNT.path();

    var layered = store.with(path, layer(row -> Optional.of("layer")));

    assertThat(layered.first(7, path)).contains("layer");
  }

  private Layer layer(IntFunction<Optional<String>> value) {
    var values = new TreeMap<Integer, String>();
    for (int row = 0; row < store.rows(); row++) {
      int of = row;
      value.apply(row).ifPresent(text -> values.put(of, text));
    }
    return Layer.of(values);
  }
}
