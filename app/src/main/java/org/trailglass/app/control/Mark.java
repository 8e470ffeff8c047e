package org.trailglass.app.control;

/// A small glyph at the left of a row. Immutable.
///
/// @param styleClass gives it shape and colour
/// @param description what it says in words, as tooltip and for screen readers
public record Mark(String styleClass, String description) {}
