package org.trailglass.s3;

import java.time.Instant;

/// An object of the cache. Immutable.
///
/// @param fetched when it was downloaded
record KeptObject(CacheKey key, Instant fetched) {}
