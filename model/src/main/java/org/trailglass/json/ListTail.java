package org.trailglass.json;

/// Finds where a list goes on behind a record whose brackets cannot be trusted: at an object that
/// begins with the same key as the record, from which on nothing but whole objects follow to the
/// list's own end. Objects in the record's own fields do not: behind their list the record goes on.
final class ListTail {
  /// More whole objects in a row, in bytes, than a record's own fields hold.
  private static final int LONG_CHAIN = 4 << 20;

  private final RepairSource source;
  private final boolean isInList;
  private int chainEnd;

  ListTail(RepairSource source, boolean isInList) {
    this.source = source;
    this.isInList = isInList;
  }

  /// Where the record ends: before the separator of the object that goes on; -1 if none does.
  int find() {
    int at = source.from + 1;
    while (at < source.to) {
      if (source.text[at] != '{') {
        at++;
        continue;
      }
      int separator = separator(at);
      if (separator > source.from && isAlike(at)) {
        if (isTail(at)) {
          return separator;
        }
        at = Math.max(at + 1, chainEnd);
      } else {
        at++;
      }
    }
    return -1;
  }

  /// The comma before an object in a list; between objects in text, the object itself; -1 if it
  /// follows something else.
  private int separator(int at) {
    int i = at - 1;
    while (i > source.from && JsonBytes.isSpace(source.text[i])) {
      i--;
    }
    if (isInList) {
      return source.text[i] == ',' ? i : -1;
    }
    return source.text[i] == '}' ? at : -1;
  }

  private boolean isAlike(int at) {
    int key = JsonBytes.skipSpace(source.text, at + 1, source.to);
    if (key >= source.to || source.text[key] != '"') {
      return false;
    }
    int end = JsonBytes.stringEnd(source.text, key, Math.min(source.to, key + 256));
    return JsonBytes.isFirstKey(source.text, source.from, key, end);
  }

  private boolean isTail(int first) {
    int at = first;
    while (at < source.to && source.text[at] == '{') {
      int end = JsonBytes.end(source.text, at, source.to);
      chainEnd = end;
      if (end == source.to && source.text[end - 1] != '}') {
        return !source.isLast && at - first > LONG_CHAIN;
      }
      int after = JsonBytes.skipSpace(source.text, end, source.to);
      if (after == source.to) {
        return source.isLast ? !isInList : at - first > LONG_CHAIN;
      }
      if (isInList && source.text[after] == ']') {
        return endsList(after + 1);
      }
      if (isInList && source.text[after] != ',') {
        return false;
      }
      at = isInList ? JsonBytes.skipSpace(source.text, after + 1, source.to) : after;
    }
    return false;
  }

  /// Whether what follows may follow the list of records, and not a list in a record.
  private boolean endsList(int index) {
    int at = JsonBytes.skipSpace(source.text, index, source.to);
    if (at < source.to && source.text[at] == '}') {
      at = JsonBytes.skipSpace(source.text, at + 1, source.to);
    }
    return at >= source.to
        || (source.text[at] != ',' && source.text[at] != '}' && source.text[at] != ']');
  }
}
