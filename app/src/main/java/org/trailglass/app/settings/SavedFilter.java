package org.trailglass.app.settings;

/// A filter that a person gave a name. Immutable.
///
/// @param text as the filter bar has it
public record SavedFilter(String name, String text) {}
