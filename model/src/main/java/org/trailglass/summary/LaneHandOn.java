package org.trailglass.summary;

import org.trailglass.identity.Link;
import org.trailglass.identity.Step;
import org.trailglass.store.RowId;

/// Credentials that went from one lane to another. Immutable.
///
/// @param from the number of the lane of who gave them
/// @param to the number of the lane of who had them then
/// @param time when, in milliseconds since 1970 UTC; {@link
///     org.trailglass.store.EventStore#NO_TIME} if it is not known
/// @param step that got them
/// @param link how
/// @param evidence the event that says it
public record LaneHandOn(int from, int to, long time, Step step, Link link, RowId evidence) {}
