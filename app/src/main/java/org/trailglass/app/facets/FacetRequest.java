package org.trailglass.app.facets;

import org.trailglass.app.workspace.Filter;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// What is asked of one field. Immutable; two that are equal have the same answer.
///
/// @param store whose events are counted
/// @param filter that lets some of them through
/// @param limit how many values are wanted
/// @param wanted what the values hold
/// @param isWithExcluded whether values are counted that only what the filter says of this field
///     keeps out
record FacetRequest(
    EventStore store,
    Filter filter,
    FieldPath path,
    int limit,
    FacetWanted wanted,
    boolean isWithExcluded) {}
