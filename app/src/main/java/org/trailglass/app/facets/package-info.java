/// The most frequent values of chosen fields, beside the table: click one to filter for it.
///
/// Begin with {@link org.trailglass.app.facets.FacetsViewModel}; {@link
/// org.trailglass.app.facets.FacetCounting} counts in the background, {@link
/// org.trailglass.app.facets.FieldTerms} says what a click does to the filter.
@NullMarked
package org.trailglass.app.facets;

import org.jspecify.annotations.NullMarked;
