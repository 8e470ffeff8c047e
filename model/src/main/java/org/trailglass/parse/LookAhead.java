package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.trailglass.json.JsonBytes;

/// Says what stands at the position and behind it, reading on where needed; the position stays. One
/// thread.
final class LookAhead {
  private final Walker walker;
  private final Window window;

  /// Up to where nothing but closing brackets and white space is, in bytes of the text; looked at
  /// once only.
  private long closersEnd;

  private int afterClosers;

  LookAhead(Walker walker) {
    this.walker = walker;
    this.window = walker.window();
  }

  /// The first byte that is no white space, from `ahead` bytes behind the position; -1 if none.
  int peek(int ahead) {
    while (true) {
      int at = JsonBytes.skipSpace(window.bytes(), window.at() + ahead, window.to());
      if (at < window.to()) {
        return window.bytes()[at] & 0xff;
      }
      if (!window.more()) {
        return -1;
      }
    }
  }

  /// The first byte behind the closing brackets at the position.
  int peekAfterClosers() {
    if (window.offset(window.at()) < closersEnd) {
      return afterClosers;
    }
    int ahead = 0;
    while (true) {
      int c = peek(ahead);
      if (c != '}' && c != ']') {
        closersEnd = window.offset(window.at() + ahead);
        afterClosers = c;
        return c;
      }
      ahead =
          JsonBytes.skipSpace(window.bytes(), window.at() + ahead, window.to()) + 1 - window.at();
    }
  }

  /// Whether brackets stand at the position that close more than was opened, and more behind them;
  /// or the next key of what is around.
  ///
  /// @param orElement whether an element behind the brackets is enough
  boolean isAround(boolean orElement) {
    peekAfterClosers();
    var cut = new CutText(window);
    return orElement ? cut.isAround(window.at()) : cut.isAroundMember(window.at());
  }

  /// Whether a key without quotes, or in curly ones, or that lost one, stands `ahead` bytes behind
  /// the position.
  boolean isOddKeyAhead(int ahead) {
    peek(ahead);
    var source = window.bytes();
    int at = JsonBytes.skipSpace(source, window.at() + ahead, window.to());
    int from = at;
    while (at < window.to() && isKeyPart(source[at])) {
      at++;
    }
    boolean hasQuote = at > from && at < window.to() && source[at] == '"';
    int after = JsonBytes.skipSpace(source, hasQuote ? at + 1 : at, window.to());
    return at > from && after < window.to() && (source[after] == ':' || source[after] == '=');
  }

  private static boolean isKeyPart(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '\'' || c < 0;
  }

  /// Whether a number or a literal stands `ahead` bytes behind the position.
  boolean isScalarAhead(int ahead) {
    int c = peek(ahead);
    if (c == '-' || (c >= '0' && c <= '9')) {
      return true;
    }
    int at = JsonBytes.skipSpace(window.bytes(), window.at() + ahead, window.to());
    var word = new String(window.bytes(), at, Math.min(5, window.to() - at), ISO_8859_1);
    return word.startsWith("true") || word.equals("false") || word.startsWith("null");
  }

  /// Whether a bracket with words stands at the position that log lines and links begin with:
  /// `[main] INFO`, `[page](address)`.
  ///
  /// @param hasText whether more text must follow on the line; else `[section]` is one too
  boolean isTag(boolean hasText) {
    int end = lineEnd();
    var bytes = window.bytes();
    int at = window.at() + 1;
    while (at < end && bytes[at] != ']' && bytes[at] != '{') {
      at++;
    }
    if (at >= end || bytes[at] != ']') {
      return false;
    }
    at = JsonBytes.skipSpace(bytes, at + 1, end);
    return !hasText || (at < end && bytes[at] != ',' && bytes[at] != ']');
  }

  /// Whether the text ends on the line of the position.
  boolean isLastLine() {
    return lineEnd() == window.to() && window.isLast();
  }

  /// Brings the line of the position into the window; answers where it ends.
  private int lineEnd() {
    int looked = 0;
    while (true) {
      var bytes = window.bytes();
      int at = window.at() + looked;
      while (at < window.to() && bytes[at] != '\n') {
        at++;
      }
      looked = at - window.at();
      if (at < window.to() || !window.more()) {
        return window.at() + looked;
      }
    }
  }

  /// Brings the whole string at the position into the window, if it ends on its line.
  boolean holdString() {
    int looked = 1;
    while (true) {
      var bytes = window.bytes();
      int quote = JsonBytes.closingQuote(bytes, window.at(), window.to());
      int end = quote < 0 ? window.to() : quote;
      for (int i = window.at() + looked; i < end; i++) {
        if (bytes[i] == '\n') {
          return false;
        }
      }
      if (quote >= 0) {
        return true;
      }
      looked = end - window.at();
      if (!window.more()) {
        return false;
      }
    }
  }

  /// Brings the key at the position and its colon into the window.
  boolean holdKey() {
    if (!holdString()) {
      return false;
    }
    int quote = JsonBytes.closingQuote(window.bytes(), window.at(), window.to());
    return peek(quote + 1 - window.at()) == ':';
  }

  /// Whether the string at the position, held in the window, is an element of a list, or a line.
  boolean standsAlone() {
    if (walker.frames().kind() == Frames.Kind.TEXT) {
      return true;
    }
    int quote = JsonBytes.closingQuote(window.bytes(), window.at(), window.to());
    int c = peek(quote + 1 - window.at());
    return c == ',' || c == ']' || c < 0;
  }
}
