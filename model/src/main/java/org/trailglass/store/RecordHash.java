package org.trailglass.store;

/// The hash of a record's canonical content while it is read. What an outermost key holds, an
/// object or a list, is hashed by itself and counts as one word, so that its hash is the same in
/// every record. One thread.
final class RecordHash {
  private final ContentHash running = new ContentHash();
  private int depth;
  private long outerHigh;
  private long outerLow;
  private long heldHigh;
  private long heldLow;

  /// Begins a record.
  void begin() {
    running.begin();
    depth = 0;
  }

  /// An object or a list begins.
  void open(int bracket) {
    if (++depth == 2) {
      outerHigh = running.high();
      outerLow = running.low();
      running.begin();
    }
    running.add(bracket);
  }

  /// The innermost object or list ends.
  void close(int bracket) {
    running.add(bracket);
    if (depth-- == 2) {
      heldHigh = running.high();
      heldLow = running.low();
      running.set(outerHigh, outerLow);
      addHeld(heldHigh, heldLow);
    }
  }

  /// Whether all that began has ended.
  boolean isEnded() {
    return depth == 0;
  }

  /// Adds what an outermost key holds, whose hash is known.
  void addHeld(long high, long low) {
    running.add(high, low);
  }

  /// Adds a key or a leaf.
  void add(long high, long low) {
    running.add(high, low);
  }

  /// The hash of what the last outermost key held.
  long heldHigh() {
    return heldHigh;
  }

  long heldLow() {
    return heldLow;
  }

  long high() {
    return running.high();
  }

  long low() {
    return running.low();
  }
}
