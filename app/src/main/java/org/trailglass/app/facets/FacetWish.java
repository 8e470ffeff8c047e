package org.trailglass.app.facets;

import org.trailglass.event.FieldPath;

/// A wish that a field's values are seen. Immutable.
///
/// @param number makes two wishes for the same field differ
public record FacetWish(FieldPath path, long number) {}
