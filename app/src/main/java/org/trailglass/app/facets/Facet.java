package org.trailglass.app.facets;

import java.util.Optional;
import org.trailglass.event.FieldPath;

/// A field and its most frequent values. Immutable.
///
/// @param isOpen whether the values are seen, and not only the name
/// @param wanted what is searched for among the values; empty for nothing
/// @param answer what was counted last; empty before the first time
record Facet(FieldPath path, boolean isOpen, String wanted, Optional<FacetAnswer> answer) {}
