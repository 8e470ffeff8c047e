package org.trailglass.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The scan of all text, over several pieces of it, beside a look at each value.
class TextScanTest {
  private static final String[] NEEDLES = {
    "",
    "a",
    "ab",
    "0f",
    "4",
    "-",
    "true",
    "1",
    "2024-0",
    "t1",
    "e-",
    "zzz",
    "xyzzy",
    "ю",
    "-4",
    "ÄB",
    "bcdef",
    "name\nbroken",
    "000000000"
  };

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final EventStore store = store();

  private EventStore store() {
    var records = new ArrayList<String>();
    for (int row = 0; row < 3_000; row++) {
      var text =
          new StringBuilder("\"id\":\"").append(new UUID(random.nextLong(), random.nextLong()));
      text.append("\",\"time\":\"2024-0")
          .append(1 + random.nextInt(9))
          .append("-01T1")
          .append(random.nextInt(10));
      text.append(":00:00Z\",\"flag\":")
          .append(random.nextBoolean())
          .append(",\"none\":null,\"n\":")
          .append(row);
      text.append(",\"long\":\"").append(random(row % 500 == 7 ? 300_000 : 300)).append('"');
      records.add(Built.event(text.toString()));
    }
    return Built.store(records, 1_100);
  }

  private String random(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(4000) == 0 ? "xyzzy" : random.nextInt(9000) == 0 ? "äb" : "");
      text.append("abcdefABCDEF0123456789-юz ".charAt(random.nextInt(26)));
    }
    return text.toString();
  }

  @Test
  void leavesOutWhatABrokenRecordLeftBehind() {
    // given
    var built = new Built();
    var leaves = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      leaves
          .append(",\"broken")
          .append(i)
          .append("\":\"")
          .append(i)
          .append("a".repeat(2_000))
          .append('"');
    }
    built.add(Built.event("\"a\":\"before a\""));
    var broken = "{\"eventVersion\":1,\"eventName\":2" + leaves;
    built.takeBack(broken, broken.length());
    built.add(Built.event("\"b\":\"no\",\"c\":\"after a\""));
    var segment = built.builder.build(0);

    // when
    var found = new TreeSet<String>();
    segment.eachWith(
        new Needle("a"),
        (column, ordinals) -> ordinals.stream().mapToObj(column::text).forEach(found::add));

    // then
    assertThat(found).containsExactly("after a", "before a");
  }

  @Test
  void learnsOfFewValuesInFewBytes() {
    var small = Built.store(List.of(Built.event("\"a\":\"b\"")));
    long before = small.retainedBytes();

    small.segments().getFirst().eachWith(new Needle("b"), (column, ordinals) -> {});

    assertThat(small.retainedBytes() - before).isBetween(1L, 500L);
  }

  @Test
  void tellsTheValuesThatContainTheText() {
    for (var text : NEEDLES) {
      var needle = new Needle(text);
      for (var segment : store.segments()) {
        var found = new TreeSet<String>();
        segment.eachWith(
            needle,
            (column, ordinals) ->
                ordinals.stream()
                    .forEach(o -> found.add(System.identityHashCode(column) + ":" + o)));
        var expected = new TreeSet<String>();
        for (var column : segment.columns()) {
          for (int ordinal = 0; ordinal < column.values(); ordinal++) {
            if (column.kind(ordinal).hasText() && needle.isIn(column.text(ordinal))) {
              expected.add(System.identityHashCode(column) + ":" + ordinal);
            }
          }
        }
        assertThat(found).as("seed %d, %s", seed, text).isEqualTo(expected);
      }
    }
  }
}
