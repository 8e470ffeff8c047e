package org.trailglass.load;

import java.util.function.LongSupplier;
import org.trailglass.container.Limits;

/// What all tasks of one load share. Any thread.
///
/// @param clock in nanoseconds, as {@link System#nanoTime}
record Shared(
    Limits limits, HeapRoom room, RawKeeper keeper, Counters counters, LongSupplier clock) {}
