package org.trailglass.app.timeline;

import org.trailglass.summary.TimeBins;

/// The stretches of the timeline that a person marks: from where they began to where they are. Held
/// as times, so that it stays where it is when stretches become finer. Immutable.
///
/// @param anchor a time in the stretch where it began, in milliseconds since 1970 UTC
/// @param lead a time in the stretch where it is now
record Marked(long anchor, long lead) {

  static Marked at(TimeBins bins, int bin) {
    return new Marked(bins.start(bin), bins.start(bin));
  }

  /// The same beginning, on to another stretch.
  Marked to(TimeBins bins, int bin) {
    return new Marked(anchor, bins.start(bin));
  }

  int first(TimeBins bins) {
    return bin(bins, Math.min(anchor, lead));
  }

  int last(TimeBins bins) {
    return bin(bins, Math.max(anchor, lead));
  }

  int leadBin(TimeBins bins) {
    return bin(bins, lead);
  }

  /// Whether more than one stretch is marked.
  boolean isLong(TimeBins bins) {
    return first(bins) < last(bins);
  }

  private static int bin(TimeBins bins, long time) {
    return Math.clamp(bins.bin(time), 0, bins.count() - 1);
  }
}
