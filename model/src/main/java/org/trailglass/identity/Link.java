package org.trailglass.identity;

/// How a step got its credentials from the one before. Immutable.
///
/// @param kind by what
/// @param strength how sure it is
/// @param parent the number of the step before
/// @param evidence the row of the event that says it, in the snapshot of the lineage
public record Link(LinkKind kind, Strength strength, int parent, int evidence) {}
