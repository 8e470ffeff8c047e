package org.trailglass.app.facets;

import java.util.Optional;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.value.FieldValue;
import org.trailglass.query.Query;

/// A line of a facet: a value, or that there is none. Immutable.
///
/// @param value empty for events that lack the field
/// @param query that asks for it
/// @param events how many have it: of the result or, if it is excluded, of the events that the rest
///     of the filter lets through
/// @param share of the events that are counted, from 0 to 1
/// @param isExcluded whether no event of the result has it
record FacetValue(
    Optional<FieldValue> value,
    Query query,
    int events,
    double share,
    boolean isExcluded,
    Mark mark) {}
