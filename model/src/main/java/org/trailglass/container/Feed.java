package org.trailglass.container;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;

/// Bytes that can be looked at before they are taken: a window over an array, refilled from what
/// lies behind it. A file that was read whole is a window with nothing behind, so that decoders
/// work on its array without a copy. One thread.
final class Feed implements Bytes {

  private final Bytes behind;
  private final byte[] window;
  private final int refill;
  private int at;
  private int end;
  private @Nullable Fault fault;
  private boolean isDrained;

  /// @param window lent until the feed is left
  Feed(Bytes behind, byte[] window) {
    this(behind, window, 0, 0);
  }

  /// Begins with bytes that are there already.
  ///
  /// @param refill how much of the window is used once they are taken
  static Feed of(byte[] window, int length, Bytes behind, int refill) {
    return new Feed(behind, window, length, refill);
  }

  private Feed(Bytes behind, byte[] window, int length, int refill) {
    this.behind = behind;
    this.window = window;
    this.end = length;
    this.isDrained = behind == Bytes.NONE;
    this.refill = refill == 0 ? window.length : Math.min(refill, window.length);
  }

  /// The array of the window; `at` to `end` is what can be taken.
  byte[] window() {
    return window;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  /// Takes all before an index of the window, or gives back what was taken too much.
  void takeTo(int index) {
    at = index;
  }

  /// Sees to it that the window is not empty.
  ///
  /// @return false at the end
  boolean fill() throws Fault {
    if (at < end) {
      return true;
    }
    int read = pull(0, refill);
    if (read < 0) {
      return false;
    }
    at = 0;
    end = read;
    return true;
  }

  /// Looks ahead, without taking anything. A fault is kept for the one who reads as far. Where
  /// nothing is left, as much is read as {@link #fill} reads: one byte at a time would take as many
  /// calls of the system as there are bytes.
  ///
  /// @param wanted at most the size of the window
  /// @return how many bytes can be seen from `at`; fewer than wanted only at the end or a fault
  int peek(int wanted) {
    if (!isDrained && window.length - at < wanted) {
      System.arraycopy(window, at, window, 0, end - at);
      end -= at;
      at = 0;
    }
    if (!isDrained && at == end) {
      at = 0;
      end = 0;
    }
    try {
      while (end - at < wanted) {
        int read = pull(end, Math.max(at + wanted, end == 0 ? refill : 0));
        if (read < 0) {
          break;
        }
        end += read;
      }
    } catch (Fault met) {
      fault = met;
    }
    return end - at;
  }

  /// Whether nothing is left, neither bytes nor a fault. Never throws.
  boolean isAtEnd() {
    return peek(1) == 0 && fault == null;
  }

  /// Whether a fault, and nothing else, is left.
  @Nullable Fault pendingFault() {
    return peek(1) == 0 ? fault : null;
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    if (at == end) {
      return pull(into, from, to);
    }
    int length = Math.min(to - from, end - at);
    System.arraycopy(window, at, into, from, length);
    at += length;
    return length;
  }

  /// The next byte, -1 at the end.
  int take() throws Fault {
    return fill() ? window[at++] & 0xff : -1;
  }

  /// The next so many bytes, all of them.
  byte[] take(int count) throws Fault {
    byte[] taken = new byte[count];
    int length = 0;
    while (length < count) {
      int read = read(taken, length, count);
      if (read < 0) {
        throw Fault.cutOff(Reason.TRUNCATED, "");
      }
      length += read;
    }
    return taken;
  }

  /// Takes and forgets up to so many bytes.
  ///
  /// @return how many there were
  long skip(long wanted) throws Fault {
    long left = wanted;
    while (left > 0 && fill()) {
      int step = (int) Math.min(left, end - at);
      at += step;
      left -= step;
    }
    return wanted - left;
  }

  /// The same bytes for a library. It is never closed.
  InputStream asStream() {
    return new InputStream() {
      @Override
      public int read() throws Fault {
        return take();
      }

      @Override
      public int read(byte[] into, int offset, int length) throws Fault {
        if (length == 0) {
          return 0;
        }
        return fill() ? Feed.this.read(into, offset, offset + length) : -1;
      }
    };
  }

  private int pull(int from, int to) throws Fault {
    return pull(window, from, to);
  }

  private int pull(byte[] into, int from, int to) throws Fault {
    if (fault != null) {
      throw fault;
    }
    if (isDrained) {
      return -1;
    }
    try {
      int read = behind.read(into, from, to);
      isDrained = read < 0;
      return read;
    } catch (Fault met) {
      fault = met;
      throw met;
    }
  }
}
