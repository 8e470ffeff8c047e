package org.trailglass.app.chain;

import org.trailglass.query.Query;

/// One way in which the credentials of the event are used oddly, in words. Immutable.
///
/// @param reason what was seen
/// @param note whether it is this event that is odd, and how many are
/// @param isOwn whether it is this event
/// @param query finds all events of these credentials that are odd in that way
record OddLine(String reason, String note, boolean isOwn, Query query) {}
