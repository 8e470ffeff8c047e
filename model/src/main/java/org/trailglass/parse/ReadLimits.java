package org.trailglass.parse;

/// How far a reader goes into one record or wrapper. Immutable.
///
/// @param recordBytes bytes of one record
/// @param recordDepth nesting of one record's JSON
/// @param wrappers wrappers within wrappers
/// @param listedProblems problems listed one by one for one stream; more are only counted
public record ReadLimits(int recordBytes, int recordDepth, int wrappers, int listedProblems) {

  /// What suits a laptop.
  public static ReadLimits defaults() {
    return new ReadLimits(32 << 20, 512, 16, 1_000);
  }

  /// Levels within levels. A wrapper is mostly two: the object of its keys, and in it the list or
  /// the string that holds what it wraps.
  int levels() {
    return 2 * wrappers;
  }
}
