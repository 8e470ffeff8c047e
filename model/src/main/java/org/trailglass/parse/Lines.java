package org.trailglass.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.trailglass.problem.Place;

/// Counts lines and columns, only when a place is asked for or text is dropped. Keeps the last
/// place it was asked for, so that many places in ascending order cost one pass. One thread.
final class Lines {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private int mark;
  private long line = 1;
  private long lineStart;

  /// Where the line begins that the window begins in; not positive.
  private long firstLineStart;

  /// The white space that line begins with, -1 where it goes on in the window.
  private int firstIndent = -1;

  /// The white space of that line that was dropped already.
  private int droppedIndent;

  void reset() {
    mark = 0;
    line = 1;
    lineStart = 0;
    firstLineStart = 0;
    firstIndent = -1;
    droppedIndent = 0;
  }

  /// The white space at the start of the line that an index lies in.
  int indent(byte[] bytes, int index) {
    moveTo(bytes, index);
    if (lineStart <= 0 && firstIndent >= 0) {
      return firstIndent;
    }
    int start = (int) Math.max(0, lineStart);
    int at = start;
    while (at < index && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at - start + (lineStart <= 0 ? droppedIndent : 0);
  }

  /// The spot of an index in a window.
  ///
  /// @param base bytes of the stream before the window
  Place place(Place stream, byte[] bytes, int index, long base) {
    moveTo(bytes, index);
    return stream.at(line, index - lineStart + 1, base + index);
  }

  /// The window drops what lies before an index.
  void drop(byte[] bytes, int index) {
    int indent = indent(bytes, index);
    boolean isAllSpace = index - lineStart == indent;
    firstIndent = isAllSpace ? -1 : indent;
    droppedIndent = isAllSpace ? indent : 0;
    mark = 0;
    lineStart -= index;
    firstLineStart = lineStart;
  }

  private void moveTo(byte[] bytes, int index) {
    if (index < mark && index < lineStart) {
      moveBack(bytes, index);
    } else {
      for (int i = lineEnd(bytes, mark, index); i < index; i = lineEnd(bytes, i + 1, index)) {
        line++;
        lineStart = i + 1L;
      }
    }
    mark = index;
  }

  /// The next line break, eight bytes at a time ("Hacker's Delight", section 6-1): a trail file is
  /// one line of megabytes.
  private static int lineEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i + 8 <= to) {
      long word = (long) LONG.get(bytes, i) ^ (ONES * '\n');
      long found = (word - ONES) & ~word & HIGHS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      i += 8;
    }
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /// Counts the line breaks from an index to the mark; then looks for the start of its line.
  private void moveBack(byte[] bytes, int index) {
    for (int i = mark - 1; i >= index; i--) {
      if (bytes[i] == '\n') {
        line--;
      }
    }
    int start = index;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    lineStart = start == 0 ? firstLineStart : start;
  }
}
