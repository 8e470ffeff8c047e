package org.trailglass.event;

/// One value of an event and where it stands. Immutable.
///
/// @param text the decoded string, the number as written, or the literal (`true`, `null`, `{}`)
public record Leaf(FieldPath path, LeafKind kind, String text) {}
