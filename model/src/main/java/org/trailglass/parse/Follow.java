package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.json.Members;

/// What follows a record, and says whether it has ended.
enum Follow {
  /// Nothing that says more about the record.
  FINE,
  /// A key: the record's last bracket was one too many.
  KEY,
  /// Nobody knows yet, more text is needed.
  MORE,
  /// A brace that closes what is around the record.
  BRACE,
  /// The keys of another record that lost its beginning.
  OTHER_HEAD,
  /// The keys behind the value that this object is, in an event that lost its beginning.
  OTHER_TAIL;

  /// A key would say that the last bracket of the record was one too many, unless a key of this
  /// record comes again. Then the next one has lost its beginning; or, where none of the keys is a
  /// mark of an event, they are the rest of one that this object is a value of.
  ///
  /// @param from where the record begins in the window
  static Follow behind(Window window, int from, int end) {
    var bytes = window.bytes();
    int to = window.to();
    int at = end < to && bytes[end] == ',' ? end : JsonBytes.skipSpace(bytes, end, to);
    if (at < to && bytes[at] != ',') {
      return bytes[at] == '}' ? BRACE : FINE;
    }
    at = JsonBytes.skipSpace(bytes, at + 1, to);
    int quote = at < to && bytes[at] == '"' ? JsonBytes.closingQuote(bytes, at, to) : -1;
    int colon = quote < 0 ? to : JsonBytes.skipSpace(bytes, quote + 1, to);
    if (colon >= to) {
      boolean isSure = (at < to && bytes[at] != '"') || window.isLast() || window.at() == 0;
      return isSure ? FINE : MORE;
    }
    if (bytes[colon] != ':' || JsonBytes.isFirstKey(bytes, from, at, quote + 1)) {
      return FINE;
    }
    if (!Members.areRepeated(bytes, from, end, at, to)) {
      return KEY;
    }
    return EventMarks.areAnyKey(bytes, at, to) ? OTHER_HEAD : OTHER_TAIL;
  }
}
