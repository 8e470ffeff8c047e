package org.trailglass.store;

import java.util.function.IntPredicate;

/// Finds rows by 32 bits of a hash: open addressing, a slot holds hash and row. One thread.
final class HashSlots {
  private long[] slots = new long[1 << 12];
  private int size;

  /// The first row with this hash for which the check holds; else remembers `row` and answers -1.
  int findOrAdd(int hash, int row, IntPredicate check) {
    if (size * 3L > slots.length * 2L) {
      grow();
    }
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == hash) {
        int found = (int) slots[slot] - 1;
        if (check.test(found)) {
          return found;
        }
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = (long) hash << 32 | row + 1;
    size++;
    return -1;
  }

  private void grow() {
    var old = slots;
    slots = new long[old.length * 2];
    int mask = slots.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int slot = spread((int) (entry >>> 32)) & mask;
        while (slots[slot] != 0) {
          slot = slot + 1 & mask;
        }
        slots[slot] = entry;
      }
    }
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }
}
