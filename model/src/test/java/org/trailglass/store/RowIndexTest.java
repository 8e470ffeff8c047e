package org.trailglass.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class RowIndexTest {
  private static final int ROWS = 20_000;

  @Test
  void countsEachValueOnceARowAndMakesNothingForARow() {
    // given
    var rows = new char[3 * ROWS];
    var values = new int[rows.length];
    for (int entry = 0; entry < rows.length; entry++) {
      rows[entry] = (char) (entry / 3);
      values[entry] = entry % 3 == 1 ? 1 : 0;
    }
    var index = RowIndex.of(rows, rows.length, ROWS);
    var all = new RowBits(ROWS);
    all.addAll();
    var counts = new int[2];
    long before = allocated();

    // when
    int found = index.count(PackedInts.of(values, values.length, 1), all, new BitSet(), counts);

    // then
    assertThat(allocated() - before).isLessThan(ROWS * 10L);
    assertThat(found).isEqualTo(ROWS);
    assertThat(counts).containsExactly(ROWS, ROWS);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
