package org.trailglass.query;

/// A part of the outermost `and` of a text: what the filter bar shows as one thing. Immutable.
///
/// @param start where it begins, with its `not` or `~`
/// @param end behind it
/// @param query what it means
public record Term(int start, int end, Query query) {

  /// Whether it is there but filters nothing.
  public boolean isOff() {
    return query instanceof Query.Off;
  }

  /// Whether it lets through what its text without `not` would not, switched off or not.
  public boolean isNegated() {
    return query instanceof Query.Not
        || query instanceof Query.Off off && off.part() instanceof Query.Not;
  }
}
