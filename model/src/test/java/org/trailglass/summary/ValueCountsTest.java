package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.load.LoadedText;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;

class ValueCountsTest {

  @Test
  void countsEachValueAndWhatIsMissing() {
    // given
    var store =
        LoadedText.of(
            """
            [{"eventVersion":"1.08","eventName":"A","awsRegion":"eu-west-1"},
             {"eventVersion":"1.08","eventName":"A","awsRegion":"us-east-1"},
             {"eventVersion":"1.08","eventName":"B","awsRegion":null},
             {"eventVersion":"1.08","eventName":"C"},
             {"eventVersion":"1.08","eventName":"C","awsRegion":"(missing)"},
             {"eventVersion":"1.08","eventName":"D","awsRegion":""}]
            """);

    // when
    var counts = ValueCounts.of(RowSet.all(store), Fields.AWS_REGION);

    // then
    assertThat(counts.counts())
        .isEqualTo(Map.of("eu-west-1", 1L, "us-east-1", 1L, "(missing)", 1L, "", 1L));
    assertThat(counts.missing()).isEqualTo(2);
  }

  @Test
  void countsAnEventOnceForEachOfItsValues() {
    // given
    var store =
        LoadedText.of(
            "{\"eventVersion\":\"1.08\",\"eventName\":[\"A\",\"B\",\"A\"]}"
                + "{\"eventVersion\":\"1.08\",\"eventName\":\"B\"}");

    // when
    var counts = ValueCounts.of(RowSet.all(store), Fields.EVENT_NAME);

    // then
    assertThat(counts.counts()).isEqualTo(Map.of("A", 1L, "B", 2L));
    assertThat(counts.missing()).isZero();
  }

  @Test
  void countsCopiesOnce() {
    // given
    var event = "{\"eventVersion\":\"1.08\",\"eventName\":\"A\"}";
    var store =
        LoadedText.of(event, "[" + event + ",{\"eventVersion\":\"1\",\"eventName\":\"A\"}]");

    // when
    var counts = ValueCounts.of(RowSet.all(store), Fields.EVENT_NAME);

    // then
    assertThat(counts.counts()).isEqualTo(Map.of("A", 2L));
  }

  @Test
  void agreesWithCountingRowByRow() {
    long seed = System.nanoTime();
    // given
    var store = randomStore(new Random(seed));

    for (var path : List.of(Fields.EVENT_NAME, Fields.AWS_REGION, FieldPath.of("x", "y"))) {
      // when
      var counts = ValueCounts.of(RowSet.all(store), path);

      // then
      assertThat(counts).as("%s, seed %d", path, seed).isEqualTo(slowly(store, path));
    }
  }

  private static EventStore randomStore(Random random) {
    var texts = new String[3];
    for (int source = 0; source < texts.length; source++) {
      var text = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        text.append(LoadedText.record(randomMembers(random))).append('\n');
      }
      texts[source] = text.toString();
    }
    return LoadedText.of(texts);
  }

  private static String randomMembers(Random random) {
    var region =
        switch (random.nextInt(4)) {
          case 0 -> "\"awsRegion\":null,";
          case 1 -> "";
          case 2 ->
              "\"awsRegion\":[\"r" + random.nextInt(3) + "\",\"r" + random.nextInt(3) + "\"],";
          default -> "\"awsRegion\":\"r" + random.nextInt(5) + "\",";
        };
    return region + "\"x\":{\"y\":" + random.nextInt(3) + "},\"n\":" + random.nextInt(4);
  }

  private static ValueCounts slowly(EventStore store, FieldPath path) {
    var counts = new TreeMap<String, Long>();
    long missing = 0;
    for (int row = 0; row < store.rows(); row++) {
      if (store.isEvent(row)) {
        var values = new HashSet<>(store.values(row, path));
        values.remove("null");
        missing += values.isEmpty() ? 1 : 0;
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return new ValueCounts(counts, missing);
  }
}
