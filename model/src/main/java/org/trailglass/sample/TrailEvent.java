package org.trailglass.sample;

import java.time.Instant;

/// A finished record, with what decides the file that it goes to. Immutable.
///
/// @param account the account it is delivered to
/// @param json on one line
record TrailEvent(Instant time, String account, String region, Kind kind, String json) {}
