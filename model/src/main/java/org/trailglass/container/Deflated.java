package org.trailglass.container;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;

/// One deflated stretch (RFC 1951), inflated straight into the reader's array. Afterwards the feed
/// stands behind its last byte. One thread.
final class Deflated implements Bytes {

  private final Feed feed;
  private final Inflater inflater;
  private @Nullable Fault fault;

  /// @param inflater without a header (`nowrap`); it is reset, and lent until the end
  Deflated(Feed feed, Inflater inflater) {
    this.feed = feed;
    this.inflater = inflater;
    inflater.reset();
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    if (fault != null) {
      throw fault;
    }
    while (!inflater.finished()) {
      int length = inflate(into, from, to);
      if (length > 0) {
        return length;
      }
      if (inflater.needsDictionary()) {
        fault = corrupt();
      }
      if (fault != null) {
        throw fault;
      }
      if (inflater.needsInput() && !inflater.finished()) {
        offerInput();
      }
    }
    giveBack();
    return -1;
  }

  /// Asked for only when nothing more comes out: all input may be taken while output still waits.
  private void offerInput() throws Fault {
    if (!feed.fill()) {
      fault = Fault.cutOff(Reason.TRUNCATED, "");
      throw fault;
    }
    inflater.setInput(feed.window(), feed.at(), feed.end() - feed.at());
    feed.takeTo(feed.end());
  }

  /// What was inflated before a break in the same stretch is handed out; the break comes next.
  private int inflate(byte[] into, int from, int to) {
    long before = inflater.getBytesWritten();
    try {
      return inflater.inflate(into, from, to - from);
    } catch (DataFormatException e) {
      fault = corrupt();
      giveBack();
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  private void giveBack() {
    feed.takeTo(feed.end() - inflater.getRemaining());
  }

  private static Fault corrupt() {
    return Fault.cutOff(Reason.CORRUPT, "");
  }
}
