package org.trailglass.load;

import org.trailglass.store.EventStore;

/// The end of a load.
///
/// @param store the snapshot that the load began with, and the source's events
public record LoadResult(EventStore store, SourceReport report, StageTimes times) {}
