package org.trailglass.jsonview;

/// A stretch of one shown line in one style. Immutable.
///
/// @param length in chars
public record JsonSpan(JsonStyle style, int length) {}
