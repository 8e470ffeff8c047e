package org.trailglass.load;

import org.trailglass.container.Limits;

/// What all tasks of one load share. Any thread.
record Shared(Limits limits, HeapRoom room, RawKeeper keeper, Counters counters) {}
