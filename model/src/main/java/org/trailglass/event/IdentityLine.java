package org.trailglass.event;

/// One value that tells who stands behind an event, as the record writes it. Immutable.
public record IdentityLine(IdentityField field, Leaf leaf) {}
