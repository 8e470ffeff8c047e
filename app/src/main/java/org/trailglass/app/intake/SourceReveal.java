package org.trailglass.app.intake;

/// A wish that a source, or what is wrong with it, is shown in its list. Immutable.
///
/// @param source its number
/// @param wish makes two wishes for the same source differ
public record SourceReveal(int source, long wish) {}
