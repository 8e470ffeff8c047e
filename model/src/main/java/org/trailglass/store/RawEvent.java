package org.trailglass.store;

/// The evidence behind one row.
///
/// @param json the event's JSON: the very bytes of the source where it stands there as such, else
///     unescaped, repaired or built
/// @param source the bytes of the source that it was read from: the same as `json`, or the
///     wrapper's string, the broken text, the table row
/// @param isDerived whether the two differ
public record RawEvent(byte[] json, byte[] source, boolean isDerived) {}
