package org.trailglass.store;

/// What tells the events of a segment apart: the 128-bit hash of each row's canonical content
/// (tokens without white space, keys in written order, numbers as written), and 32 bits of the hash
/// of its eventID, 0 where it has none. Immutable.
record ContentKeys(long[] high, long[] low, int[] eventIds) {
  long retainedBytes() {
    return 72 + 20L * high.length;
  }
}
