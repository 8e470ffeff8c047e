package org.trailglass.container;

/// How far reading goes before it stops with a listed problem. Immutable.
///
/// @param expandedBytes text that one item may expand to, over all its members
/// @param expansionRatio expanded bytes to one compressed byte, checked after the first 64 MB
/// @param nesting archives within archives
/// @param members members of one item
/// @param files items of one origin
/// @param recordBytes bytes of one record
/// @param recordDepth nesting of one record's JSON, and wrappers within wrappers
/// @param listedProblems problems listed one by one for one stream
/// @param rawTextBytes bytes of the private file that keeps the raw text
public record Limits(
    long expandedBytes,
    int expansionRatio,
    int nesting,
    int members,
    int files,
    int recordBytes,
    int recordDepth,
    int listedProblems,
    long rawTextBytes) {

  private static final long GB = 1L << 30;

  /// What suits a laptop.
  public static Limits defaults() {
    return new Limits(64 * GB, 1_000, 8, 1_000_000, 5_000_000, 32 << 20, 512, 1_000, 256 * GB);
  }
}
