package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;
import org.trailglass.store.Layer;

class RowSetTest {
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final EventStore store = Built.store(new RandomTrail(seed).records(300), 70);
  private final Search search = new Search();

  private RowSet named(String name) {
    var field = new FieldName.Path(FieldPath.of("eventName"));
    return search.rows(store, new Query.Field(field, new TextTest.Is(name)), () -> false);
  }

  private static Set<Integer> rows(RowSet set) {
    var rows = new TreeSet<Integer>();
    set.forEach(rows::add);
    return rows;
  }

  @Test
  void areComposedWithoutAChange() {
    var get = named("get0");
    var all = RowSet.all(store);
    var before = rows(get);

    assertThat(rows(all.andNot(get).or(get))).as("seed %d", seed).isEqualTo(rows(all));
    assertThat(rows(all.and(get))).isEqualTo(rows(get)).isNotEmpty();
    assertThat(rows(get.and(named("Put1")))).isEmpty();
    assertThat(rows(get.or(named("Put1")))).containsAll(before);
    assertThat(rows(get)).isEqualTo(before).hasSize(get.size());
    assertThat(rows(RowSet.none(store))).isEmpty();
    before.forEach(row -> assertThat(get.contains(row)).isTrue());
  }

  @Test
  void areOfOneSnapshot() {
    var other = RowSet.all(store.without(-1));

    assertThatThrownBy(() -> RowSet.all(store).and(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areShownInTheOrderOfAll() {
    var sort = new Sort(FieldPath.of("sourceIPAddress"), random.nextBoolean());
    var some = named("get1").or(named("AssumeRole2"));
    var expected = new ArrayList<Integer>();
    var all = RowOrder.of(store, sort);
    for (int position = 0; position < all.size(); position++) {
      if (some.contains(all.row(position))) {
        expected.add(all.row(position));
      }
    }

    var order = search.order(some, sort);

    var shown = new ArrayList<Integer>();
    for (int position = 0; position < order.size(); position++) {
      shown.add(order.row(position));
      assertThat(order.position(order.row(position))).isEqualTo(position);
    }
    assertThat(shown).as("seed %d", seed).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void keepTheAnswerOfASegmentWhileTheStoreGrows() {
    var before = rows(named("get0"));
    var grown = store.with(FieldPath.of("layer"), Layer.of(new TreeMap<>()));

    var again =
        search.rows(
            grown,
            new Query.Field(new FieldName.Path(FieldPath.of("eventName")), new TextTest.Is("get0")),
            () -> false);

    assertThat(rows(again)).isEqualTo(before);
    assertThat(again.store()).isSameAs(grown);
  }

  @Test
  void readALayerLikeAnyField() {
    var path = FieldPath.of("eventName");
    var layered = store.with(path, Layer.of(row -> new int[] {row % 2}, List.of("Even", "odd")));
    var query = new Query.Field(new FieldName.Path(path), new TextTest.Is("even"));

    var rows = search.rows(layered, query, () -> false);

    assertThat(rows(rows)).isNotEmpty().allMatch(row -> row % 2 == 0);
    assertThat(rows(search.rows(store, query, () -> false))).isEqualTo(rows(RowSet.none(store)));
  }
}
