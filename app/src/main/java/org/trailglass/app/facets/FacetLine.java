package org.trailglass.app.facets;

/// A value of a facet as it is shown. Immutable.
///
/// @param text of the value, with nothing hidden in it
/// @param name that a person gave it; may be empty
/// @param events how many, as text
/// @param told what a screen reader says
record FacetLine(FacetValue value, String text, String name, String events, String told) {}
