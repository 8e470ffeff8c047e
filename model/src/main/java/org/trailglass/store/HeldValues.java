package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Objects and lists that outermost keys held, as JSON text with the leaves that they gave: who
/// acts and over which connection (`userIdentity`, `tlsDetails`) is written again in record after
/// record, byte for byte, and need not be read again.
///
/// Found by their first bytes, in buckets of a few: chosen texts cannot make a look-up long. When
/// there is no more room it begins anew. Holds for one segment. One thread.
final class HeldValues {

  /// Text is looked up by so many bytes at most …
  static final int LONGEST_PREFIX = 64;

  /// … and at least.
  static final int SHORTEST_PREFIX = 16;

  static final int NONE = 0;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int BUCKETS = 1024;
  private static final int WAYS = 8;
  private static final int MOST = BUCKETS * WAYS / 2;
  private static final int MOST_TEXT = 4 << 20;
  private static final int MOST_LEAVES = 1 << 18;

  private final int[] slots = new int[BUCKETS * WAYS];
  private final int[] nodes = new int[MOST + 1];
  private final int[] textEnds = new int[MOST + 1];
  private final int[] leafEnds = new int[MOST + 1];
  private final long[] high = new long[MOST + 1];
  private final long[] low = new long[MOST + 1];
  private byte[] texts = new byte[1 << 14];
  private long[] leaves = new long[1 << 10];
  private int count;

  /// The value of a node that the text at `from` begins with; {@link #NONE} if it is not known.
  int find(int node, int prefix, byte[] text, int from, int to) {
    if (from + prefix > to) {
      return NONE;
    }
    int first = bucket(node, prefix, text, from);
    for (int slot = first; slot < first + WAYS && slots[slot] != NONE; slot++) {
      int value = slots[slot];
      int begin = textEnds[value - 1];
      int length = textEnds[value] - begin;
      if (nodes[value] == node
          && length <= to - from
          && Arrays.equals(texts, begin, begin + length, text, from, from + length)) {
        if (slot > first) {
          slots[slot] = slots[slot - 1];
          slots[slot - 1] = value;
        }
        return value;
      }
    }
    return NONE;
  }

  private static int bucket(int node, int prefix, byte[] text, int from) {
    long hash = node;
    for (int i = from; i < from + prefix; i += 8) {
      hash = Long.rotateLeft(hash ^ (long) LONG.get(text, i), 29) * 0x9e3779b97f4a7c15L;
    }
    return (int) (hash >>> 54) * WAYS;
  }

  /// Remembers what a node holds: the text, and the leaves that the log has from an index on.
  void add(
      int node, int prefix, byte[] text, int from, int to, LeafLog log, int leaf, RecordHash hash) {
    int newLeaves = log.size() - leaf;
    if (to - from > MOST_TEXT / 16 || newLeaves > MOST_LEAVES / 16) {
      return;
    }
    if (count == MOST
        || textEnds[count] + to - from > MOST_TEXT
        || leafEnds[count] + newLeaves > MOST_LEAVES) {
      clear();
    }
    int value = ++count;
    nodes[value] = node;
    textEnds[value] = textEnds[value - 1] + to - from;
    if (textEnds[value] > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(textEnds[value], texts.length * 2));
    }
    System.arraycopy(text, from, texts, textEnds[value - 1], to - from);
    leafEnds[value] = leafEnds[value - 1] + newLeaves;
    if (leafEnds[value] > leaves.length) {
      leaves = Arrays.copyOf(leaves, Math.max(leafEnds[value], leaves.length * 2));
    }
    log.copy(leaf, leaves, leafEnds[value - 1]);
    high[value] = hash.heldHigh();
    low[value] = hash.heldLow();
    place(bucket(node, prefix, text, from), value);
  }

  /// The last of a full bucket makes room.
  private void place(int first, int value) {
    int slot = first;
    while (slot < first + WAYS - 1 && slots[slot] != NONE) {
      slot++;
    }
    slots[slot] = value;
  }

  /// Adds a value's leaves and hash to a record, and answers the length of its text.
  int take(int value, LeafLog log, RecordHash hash) {
    int begin = leafEnds[value - 1];
    log.addAll(leaves, begin, leafEnds[value] - begin);
    hash.addHeld(high[value], low[value]);
    return textEnds[value] - textEnds[value - 1];
  }

  void clear() {
    if (count > 0) {
      Arrays.fill(slots, NONE);
      count = 0;
    }
  }
}
