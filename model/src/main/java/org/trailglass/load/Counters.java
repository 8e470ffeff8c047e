package org.trailglass.load;

import java.util.concurrent.atomic.LongAdder;

/// The counters of a load that all its tasks share. Any thread.
final class Counters {
  final LongAdder inflateNanos = new LongAdder();
  final LongAdder readNanos = new LongAdder();
  final LongAdder indexNanos = new LongAdder();
  final LongAdder textBytes = new LongAdder();
  final LongAdder readBytes = new LongAdder();
  final LongAdder files = new LongAdder();
}
