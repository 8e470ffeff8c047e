package org.trailglass.container;

import java.util.Map;
import java.util.function.ToLongFunction;

/// How far reading goes before it stops with a listed problem. Immutable.
///
/// @param expandedBytes text that one item may expand to, over all its members
/// @param expansionRatio expanded bytes to one compressed byte, checked after the first 64 MB
/// @param nesting archives within archives
/// @param members members of one item
/// @param files items of one origin
/// @param recordBytes bytes of one record
/// @param recordDepth nesting of one record's JSON
/// @param wrappers within wrappers
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
    int wrappers,
    int listedProblems,
    long rawTextBytes) {

  /// What suits a laptop.
  public static Limits defaults() {
    return of(Map.of());
  }

  /// What was chosen; of all others what suits a laptop. Each is in its bounds.
  static Limits of(Map<LimitName, Long> chosen) {
    ToLongFunction<LimitName> value = name -> chosen.getOrDefault(name, name.usual());
    return new Limits(
        value.applyAsLong(LimitName.EXPANDED_BYTES),
        (int) value.applyAsLong(LimitName.EXPANSION_RATIO),
        (int) value.applyAsLong(LimitName.NESTING),
        (int) value.applyAsLong(LimitName.MEMBERS),
        (int) value.applyAsLong(LimitName.FILES),
        (int) value.applyAsLong(LimitName.RECORD_BYTES),
        (int) value.applyAsLong(LimitName.RECORD_DEPTH),
        (int) value.applyAsLong(LimitName.WRAPPERS),
        (int) value.applyAsLong(LimitName.LISTED_PROBLEMS),
        value.applyAsLong(LimitName.RAW_TEXT_BYTES));
  }
}
