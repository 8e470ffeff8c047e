package org.trailglass.container;

import org.trailglass.problem.Problem.Reason;

/// The next so many bytes of a feed. Where the feed ends before, they end in a fault. One thread.
final class Stretch implements Bytes {

  private final Feed feed;
  private long left;

  Stretch(Feed feed, long length) {
    this.feed = feed;
    this.left = length;
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    if (left == 0) {
      return -1;
    }
    int read = feed.read(into, from, from + (int) Math.min(to - from, left));
    if (read < 0) {
      throw Fault.cutOff(Reason.TRUNCATED, "");
    }
    left -= read;
    return read;
  }
}
