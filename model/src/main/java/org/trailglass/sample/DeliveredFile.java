package org.trailglass.sample;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A log file that was put into the bucket.
///
/// @param text before compression
/// @param delivered when
record DeliveredFile(String key, byte[] text, Instant delivered, List<TrailEvent> events) {

  Instant oldest() {
    return events.stream().map(TrailEvent::time).min(Comparator.naturalOrder()).orElseThrow();
  }

  Instant newest() {
    return events.stream().map(TrailEvent::time).max(Comparator.naturalOrder()).orElseThrow();
  }
}
