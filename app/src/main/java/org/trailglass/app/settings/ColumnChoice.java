package org.trailglass.app.settings;

/// A column of the event table as a person left it. Immutable.
///
/// @param field the path or the name of the column, as the table writes it
/// @param width in pixels
/// @param isVisible whether it is shown
public record ColumnChoice(String field, double width, boolean isVisible) {}
