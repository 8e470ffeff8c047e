package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.problem.Problem.Repair;

/// Passes what stands between records and is no JSON. One thread.
final class Gaps {
  private final Walker walker;
  private final Window window;
  private int fences;

  Gaps(Walker walker) {
    this.walker = walker;
    this.window = walker.window();
  }

  /// The last byte before the position that is no white space, 0 if there is none.
  int before() {
    int at = window.at();
    while (at > window.start() && JsonBytes.isSpace(window.bytes()[at - 1])) {
      at--;
    }
    return at == window.start() ? 0 : window.bytes()[at - 1];
  }

  /// Whether only white space stands before the position on its line, or zeros.
  boolean isLineStart() {
    var bytes = window.bytes();
    int at = window.at();
    while (at > window.start() && isBlank(bytes[at - 1])) {
      at--;
    }
    return at == window.start() || bytes[at - 1] == '\n';
  }

  private static boolean isBlank(byte c) {
    return c == ' ' || c == '\t' || c == 0;
  }

  /// Passes a comment, if one begins here.
  boolean comment() {
    int first = window.bytes()[window.at()];
    int second = peekNext();
    boolean isLine = first == '#' || (first == '/' && second == '/');
    if (isLine && (isLineStart() || !hasBraceOnLine())) {
      walker.repaired(window.at(), Repair.REMOVED_COMMENT);
      toLineEnd();
      return true;
    }
    int end = first == '/' && second == '*' ? commentEnd() : -1;
    if (end >= 0) {
      walker.repaired(window.at(), Repair.REMOVED_COMMENT);
      window.at(end);
      return true;
    }
    return false;
  }

  /// Where the block comment here ends, if it ends in the window.
  private int commentEnd() {
    var bytes = window.bytes();
    for (int i = window.at() + 2; i + 1 < window.to(); i++) {
      if (bytes[i] == '*' && bytes[i + 1] == '/') {
        return i + 2;
      }
    }
    return -1;
  }

  /// Whether a brace follows on the line: then what looks like a comment fell between records.
  private boolean hasBraceOnLine() {
    var bytes = window.bytes();
    for (int i = window.at(); i < window.to() && bytes[i] != '\n'; i++) {
      if (bytes[i] == '{') {
        return true;
      }
    }
    return false;
  }

  private int peekNext() {
    if (window.at() + 1 >= window.to() && !window.more()) {
      return -1;
    }
    return window.at() + 1 < window.to() ? window.bytes()[window.at() + 1] : -1;
  }

  /// Goes to the end of the line, at its line break.
  void toLineEnd() {
    do {
      var bytes = window.bytes();
      int to = window.to();
      int i = window.at();
      while (i < to && bytes[i] != '\n') {
        i++;
      }
      window.at(i);
    } while (window.at() == window.to() && window.more());
  }

  /// Markdown fences passed: the position is inside of one if they are odd.
  int fences() {
    return fences;
  }

  /// Whether a Markdown fence stands here; then what is open ends, and the fence is passed.
  boolean fence() {
    while (window.at() + 3 > window.to() && window.more()) {
      continue;
    }
    var bytes = window.bytes();
    int at = window.at();
    if (at + 3 > window.to() || bytes[at] != '`' || bytes[at + 1] != '`' || bytes[at + 2] != '`') {
      return false;
    }
    walker.cutOff();
    walker.frames().markWhole();
    walker.frames().state(Frames.State.BEGUN);
    fences++;
    toLineEnd();
    return true;
  }
}
