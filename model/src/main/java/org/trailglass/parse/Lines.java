package org.trailglass.parse;

import org.trailglass.problem.Place;

/// Counts lines and columns, only when a place is asked for or text is dropped. Keeps the last
/// place it was asked for, so that many places in ascending order cost one pass. One thread.
final class Lines {
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
      for (int i = mark; i < index; i++) {
        if (bytes[i] == '\n') {
          line++;
          lineStart = i + 1L;
        }
      }
    }
    mark = index;
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
