package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.json.JsonCheck;
import org.trailglass.repair.Repairer;
import org.trailglass.repair.Repairer.Ending;
import org.trailglass.repair.WholeValue;

/// Tells whether a bracket in text is a value of something that was cut before it: what `tail -c`,
/// `split -b` or a log that splits its messages leave begins in the middle of an event, and the
/// fields of that may look like events. One thread.
final class CutText {
  /// What closes a list of records: in a trail file, or alone.
  private static final String[] LISTS = {"]}", "]"};

  /// An event has 256 KB at most (AWS quotas of CloudTrail), and what a field holds is smaller.
  private static final int LARGEST_FIELD = 1 << 20;

  private final Window window;

  /// Up to where a row of objects was looked at, in bytes of the text.
  private long lookedTo;

  CutText(Window window) {
    this.window = window;
  }

  /// Whether a key, a comma of JSON or the bracket of a list stands before the position.
  boolean isValue() {
    int before = before(window.at());
    byte c = at(before);
    return c == '[' || (c == ':' && isBehind(before, "\"")) || isBehindComma();
  }

  /// Whether a comma stands before the position, and what JSON has before one.
  boolean isBehindComma() {
    int before = before(window.at());
    return at(before) == ',' && isBehind(before, "}]\"");
  }

  /// Whether the text or a line begins with a separator, or one of some bytes stands before it.
  private boolean isBehind(int separator, String wanted) {
    int before = before(separator);
    boolean isFirst = window.offset(separator) == 0 || at(separator - 1) == '\n';
    return before < 0 ? isFirst : wanted.indexOf(at(before)) >= 0;
  }

  /// Whether the text begins with the end of a key that names a list of records, and the bracket at
  /// the position follows it.
  boolean isBehindListKey() {
    int colon = before(window.at());
    int quote = at(colon) == ':' ? before(colon) : -1;
    return window.offset(0) == 0
        && at(quote) == '"'
        && EventMarks.endsListKey(window.bytes(), 0, quote);
  }

  /// Whether the list at the position is one of records, and the text ends behind it and its
  /// wrapper.
  boolean isWholeList() {
    int first = JsonBytes.skipSpace(window.bytes(), window.at() + 1, window.to());
    if (first >= window.to() || window.bytes()[first] != '{') {
      return false;
    }
    var ending = goesOn(first, LISTS[0]);
    while (ending == Ending.INCOMPLETE && window.more()) {
      first = JsonBytes.skipSpace(window.bytes(), window.at() + 1, window.to());
      ending = goesOn(first, LISTS[0]);
    }
    return ending == Ending.REPAIRED;
  }

  /// Whether the object at the position is an element of a list of records, of which the beginning
  /// is missing.
  boolean isElement() {
    for (var around : LISTS) {
      var ending = goesOn(window.at(), around);
      while (ending == Ending.INCOMPLETE && window.more()) {
        ending = goesOn(window.at(), around);
      }
      if (ending == Ending.REPAIRED) {
        return true;
      }
    }
    return false;
  }

  private Ending goesOn(int object, String around) {
    return Repairer.goesOn(window.bytes(), object, window.to(), window.isLast(), around);
  }

  /// Whether the object that ends at an index is followed, on its line or as the first of the next
  /// ones, by brackets that close what it is in, and by more of that.
  boolean isFollowedByOuter(int end) {
    if (window.offset(end) <= lookedTo) {
      return false;
    }
    var bytes = window.bytes();
    int at = end;
    int closers = 0;
    while (at < window.to()) {
      byte c = bytes[at];
      if (c == '}' || c == ']') {
        closers++;
      } else if (c == ',' && closers > 0) {
        return true;
      } else if (c == '\n' && isBeforeCloser(at)) {
        at = JsonBytes.skipSpace(bytes, at, window.to()) - 1;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        int next = JsonBytes.skipSpace(bytes, at + 1, window.to());
        if (c != ',' || next >= window.to() || bytes[next] != '{') {
          return false;
        }
        at = JsonBytes.end(bytes, next, window.to()) - 1;
        lookedTo = window.offset(at + 1);
      }
      at++;
    }
    return false;
  }

  /// Whether brackets that close more than was opened stand at an index, and an element of what is
  /// around behind them, or {@link #isAroundMember}.
  boolean isAround(int index) {
    return isAround(index, true);
  }

  /// Whether the next key of what is around stands at an index, with or without brackets before it.
  boolean isAroundMember(int index) {
    return isAround(index, false);
  }

  /// Whether a wrapper at an index is in a field of an event, by what follows it.
  boolean isWrapperInField(int wrapper) {
    int end = WholeValue.end(window.bytes(), wrapper, largest(wrapper));
    return end >= 0 && isAroundMember(end);
  }

  private int largest(int from) {
    return Math.min(window.to(), from + LARGEST_FIELD);
  }

  private boolean isAround(int index, boolean orElement) {
    var bytes = window.bytes();
    int at = index;
    boolean isClosed = false;
    while (at < window.to() && (JsonBytes.isSpace(bytes[at]) || isCloser(bytes[at]))) {
      isClosed |= isCloser(bytes[at]);
      at++;
    }
    if (at >= window.to() || bytes[at] != ',') {
      return false;
    }
    int next = JsonBytes.skipSpace(bytes, at + 1, window.to());
    return next < window.to() && ((isClosed && orElement && bytes[next] == '{') || isKey(next));
  }

  private static boolean isCloser(byte c) {
    return c == '}' || c == ']';
  }

  private boolean isKey(int quote) {
    if (window.bytes()[quote] != '"') {
      return false;
    }
    int colon =
        JsonBytes.skipSpace(
            window.bytes(), JsonBytes.stringEnd(window.bytes(), quote, window.to()), window.to());
    return colon < window.to() && window.bytes()[colon] == ':';
  }

  /// Whether a closing bracket comes next behind an index: more than the object there is open.
  boolean isBeforeCloser(int end) {
    int next = JsonBytes.skipSpace(window.bytes(), end, window.to());
    return next < window.to() && "}]".indexOf(window.bytes()[next]) >= 0;
  }

  /// Whether a list is in a field of an event: a key or a bracket too many follows it.
  boolean isInField(int list) {
    int end = WholeValue.end(window.bytes(), list, window.to());
    if (end < 0) {
      return false;
    }
    int brace = JsonBytes.skipSpace(window.bytes(), end, window.to());
    boolean hasBrace = brace < window.to() && window.bytes()[brace] == '}';
    int next = JsonBytes.skipSpace(window.bytes(), hasBrace ? brace + 1 : brace, window.to());
    return next < window.to() && ",}]".indexOf(window.bytes()[next]) >= 0;
  }

  /// Whether the list at the position is followed by the next key of what it is in.
  boolean isFieldList() {
    int end = WholeValue.end(window.bytes(), window.at(), window.to());
    boolean isWhole =
        end >= 0 && new JsonCheck(JsonCheck.MOST_DEPTH).document(window.bytes(), window.at(), end);
    if (!isWhole || !isFragment(window.at())) {
      return false;
    }
    int comma = JsonBytes.skipSpace(window.bytes(), end, window.to());
    int next = JsonBytes.skipSpace(window.bytes(), Math.min(comma + 1, window.to()), window.to());
    boolean isMember =
        next < window.to() && window.bytes()[comma] == ',' && window.bytes()[next] == '"';
    return isMember || isFollowedByOuter(end);
  }

  /// Whether the object at an index, which a key follows, may be a value of something cut: it is
  /// the first of the text, or stands in the middle of a line.
  boolean isFragment(int from) {
    return window.offset(from) == 0 || at(from - 1) != '\n';
  }

  /// Whether nothing but blanks stands before an index on its line.
  boolean isFirstOnLine(int index) {
    int at = index - 1;
    while (at >= window.start() && (at(at) == ' ' || at(at) == '\t')) {
      at--;
    }
    return at >= window.start() && at(at) == '\n';
  }

  /// The index of the last byte before an index that is no white space, -1 if there is none. A line
  /// that is not indented continues nothing.
  private int before(int index) {
    int at = index - 1;
    while (at >= window.start() && JsonBytes.isSpace(window.bytes()[at])) {
      if (window.bytes()[at] == '\n' && at == index - 1) {
        return -1;
      }
      at--;
    }
    return at < window.start() ? -1 : at;
  }

  private byte at(int index) {
    return index < 0 ? 0 : window.bytes()[index];
  }
}
