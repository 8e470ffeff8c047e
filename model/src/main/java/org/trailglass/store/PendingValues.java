package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// Values of a record whose ordinals are not looked up yet.
///
/// The dictionaries of a segment are larger than the caches, so that a look-up mostly waits for
/// memory. Many wait together: all places are visited first, and read then. One thread.
final class PendingValues {
  private static final int MOST = 256;
  private static final LeafKind[] KINDS = LeafKind.values();

  private final PathTree tree;
  private final LeafLog log;
  private final int[] leaves = new int[MOST];
  private final byte[] kinds = new byte[MOST];
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final long[] high = new long[MOST];
  private final long[] low = new long[MOST];
  private int count;

  /// What the visits came to, so that they are made.
  private int visited;

  PendingValues(PathTree tree, LeafLog log) {
    this.tree = tree;
    this.log = log;
  }

  boolean isFull() {
    return count == MOST;
  }

  /// Adds the leaf that the log takes next.
  void add(LeafKind kind, int newFrom, int newTo, ContentHash hash) {
    leaves[count] = log.size();
    kinds[count] = (byte) kind.ordinal();
    from[count] = newFrom;
    to[count] = newTo;
    high[count] = hash.high();
    low[count] = hash.low();
    count++;
  }

  /// Looks all of them up, and tells the log.
  ///
  /// @param bytes holds their text
  void resolve(byte[] bytes) {
    int seen = 0;
    for (int i = 0; i < count; i++) {
      seen += tree.values(log.node(leaves[i])).visit(low[i]);
    }
    visited = seen;
    for (int i = 0; i < count; i++) {
      var values = tree.values(log.node(leaves[i]));
      var kind = KINDS[kinds[i]];
      log.ordinal(leaves[i], values.ordinal(kind, bytes, from[i], to[i], high[i], low[i]));
    }
    count = 0;
  }

  void clear() {
    count = 0;
  }
}
