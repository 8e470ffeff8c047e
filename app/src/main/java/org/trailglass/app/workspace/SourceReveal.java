package org.trailglass.app.workspace;

/// A wish that a source that is open is shown in the list. Immutable.
///
/// @param source its number
/// @param wish makes two wishes for the same source differ
public record SourceReveal(int source, long wish) {}
