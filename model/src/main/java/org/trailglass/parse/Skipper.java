package org.trailglass.parse;

/// Passes over a value without keeping it, whatever its size, by brackets and quotes alone. One
/// thread.
final class Skipper {
  private final Window window;
  private long depth;
  private boolean isInString;
  private boolean isEscape;

  /// White space since the line began, -1 behind it.
  private int lineSpace;

  Skipper(Window window) {
    this.window = window;
  }

  /// Moves the position behind the value that begins there, or to the end of the text.
  ///
  /// @param indent white space before the line the value begins in: a later line that begins with
  ///     a brace and no more white space than that is the next record, even if brackets are open;
  ///     -1 if lines say nothing
  void value(int indent) {
    depth = 0;
    isInString = false;
    isEscape = false;
    lineSpace = -1;
    boolean isFirst = true;
    do {
      var bytes = window.bytes();
      int to = window.to();
      for (int i = window.at(); i < to; i++) {
        byte c = bytes[i];
        if (isNextRecord(c, indent) || (!isFirst && depth == 0 && !isInString && isAfter(c))) {
          window.at(i);
          return;
        }
        if (ends(c)) {
          window.at(i + 1);
          return;
        }
        isFirst = false;
      }
      window.at(to);
    } while (window.more());
    window.at(window.to());
  }

  private boolean isNextRecord(byte c, int indent) {
    if (c == '\n') {
      lineSpace = 0;
    } else if (lineSpace >= 0) {
      if (c == ' ' || c == '\t' || c == '\r') {
        lineSpace++;
      } else {
        boolean is = c == '{' && lineSpace <= indent;
        lineSpace = -1;
        return is;
      }
    }
    return false;
  }

  /// Whether a scalar ends before the byte.
  private static boolean isAfter(byte c) {
    return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /// Whether the value ends with the byte.
  private boolean ends(byte c) {
    if (isInString) {
      if (isEscape) {
        isEscape = false;
      } else if (c == '\\') {
        isEscape = true;
      } else if (c == '"') {
        isInString = false;
        return depth == 0;
      }
      return false;
    }
    switch (c) {
      case '"' -> isInString = true;
      case '{', '[' -> depth++;
      case '}', ']' -> {
        depth--;
        return depth <= 0;
      }
      default -> {}
    }
    return false;
  }
}
