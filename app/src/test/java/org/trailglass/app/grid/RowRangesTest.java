package org.trailglass.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowRangesTest {
  private static final int ROWS = 200;

  @Test
  void holdsTheSamePositionsAsABitSetAfterAnyOperations() {
    // given
    long seed = System.nanoTime();
    System.out.println("RowRangesTest seed " + seed);
    var random = new Random(seed);
    var ranges = RowRanges.empty();
    var expected = new BitSet();

    for (int step = 0; step < 5_000; step++) {
      // when
      int from = random.nextInt(ROWS);
      int to = Math.min(ROWS, from + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> {
          ranges = ranges.with(from, to);
          expected.set(from, Math.max(from, to));
        }
        case 1 -> {
          ranges = ranges.without(from, to);
          expected.clear(from, Math.max(from, to));
        }
        case 2 -> {
          ranges = ranges.toggled(from);
          expected.flip(from);
        }
        default -> {
          ranges = RowRanges.ofPositions(shuffled(expected, random));
        }
      }

      // then
      assertSame(ranges, expected, "seed " + seed + " step " + step);
    }
  }

  private static int[] shuffled(BitSet positions, Random random) {
    var list = new ArrayList<>(positions.stream().boxed().toList());
    java.util.Collections.shuffle(list, random);
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void assertSame(RowRanges ranges, BitSet expected, String when) {
    var told = new BitSet();
    ranges.forEach(told::set);
    var contained = new BitSet();
    for (int position = 0; position < ROWS; position++) {
      contained.set(position, ranges.contains(position));
    }
    assertThat(told).as(when).isEqualTo(expected);
    assertThat(contained).as(when).isEqualTo(expected);
    assertThat(ranges.size()).as(when).isEqualTo(expected.cardinality());
    assertThat(ranges.first(7)).as(when).isEqualTo(expected.stream().limit(7).toArray());
    assertThat(ranges).as(when).isEqualTo(RowRanges.ofPositions(expected.stream().toArray()));
  }

  @Test
  void takesOneRunForAllRowsAndTwoForAllButOne() {
    // given
    var all = RowRanges.of(0, 10_000_000);

    // when
    var allButOne = all.toggled(5_000_000);

    // then
    assertThat(all.runs()).isEqualTo(1);
    assertThat(all.size()).isEqualTo(10_000_000);
    assertThat(allButOne.runs()).isEqualTo(2);
    assertThat(allButOne.size()).isEqualTo(9_999_999);
  }
}
