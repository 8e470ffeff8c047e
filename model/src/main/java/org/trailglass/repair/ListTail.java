package org.trailglass.repair;

import org.trailglass.json.JsonBytes;
import org.trailglass.repair.Repairer.Setting;

/// Says whether a list of records goes on at an object behind a record whose brackets cannot be
/// trusted. It does if nothing but whole objects follow to the list's own end, and behind it what
/// ends the wrappers around it. Objects in the record's own fields do not: behind their list comes
/// a surplus bracket, or the next key of the record.
///
/// Between objects in text, which are in no list, they follow to the end of the line.
final class ListTail {
  /// More whole objects in a row, in bytes, than a record's own fields hold.
  private static final int LONG_CHAIN = 4 << 20;

  /// What stands at an object, and behind it.
  enum Verdict {
    /// The list goes on there to its end.
    GOES_ON,
    /// The object is in a field of the record.
    IS_INSIDE,
    /// Whole objects follow, then a broken one.
    BREAKS_LATER,
    /// The object itself is broken, or the text ends before that can be said.
    UNKNOWN
  }

  private final RepairSource source;
  private final Setting setting;
  private final boolean isOpen;

  /// Bytes that may still be looked at, so that what is broken throughout costs no more than that.
  private long left = 256L << 20;

  private int chainEnd;
  private int lastObject = -1;
  private boolean lastMayBegin;
  private boolean needsMore;

  ListTail(RepairSource source, Setting setting) {
    this(source, setting, true);
  }

  /// @param isOpen whether more members may follow the list in what is around it
  ListTail(RepairSource source, Setting setting, boolean isOpen) {
    this.source = source;
    this.setting = setting;
    this.isOpen = isOpen;
  }

  /// Whether the next record may begin at an object, though the one before was not closed.
  boolean mayBegin(int object) {
    if (object == lastObject) {
      return lastMayBegin;
    }
    var verdict = isWithinIndent(object) ? verdict(object) : Verdict.IS_INSIDE;
    if (needsMore) {
      source.at(source.to);
    }
    lastObject = object;
    lastMayBegin = verdict == Verdict.GOES_ON || verdict == Verdict.BREAKS_LATER;
    return lastMayBegin;
  }

  /// Whether the list goes on at an object, for sure; UNKNOWN where more text is needed to say.
  Verdict from(int object) {
    var verdict = verdict(object);
    return verdict == Verdict.UNKNOWN && !needsMore ? Verdict.IS_INSIDE : verdict;
  }

  /// Whether an object behind the record is in one of its fields.
  boolean isInside(int object) {
    return !isWithinIndent(object) || verdict(object) == Verdict.IS_INSIDE;
  }

  /// Whether what follows a closing bracket may follow the list of records.
  boolean endsList(int bracket) {
    return listEnds(bracket + 1, bracket) == Verdict.GOES_ON;
  }

  /// Where the record ends: before the separator of the object that goes on; -1 if none does. The
  /// object begins with the same key as the record.
  int find() {
    int at = source.from + 1;
    while (at < source.to) {
      if (source.text[at] != '{') {
        at++;
        continue;
      }
      int separator = separator(at);
      if (separator > source.from && isAlike(at) && isWithinIndent(at)) {
        if (verdict(at) == Verdict.GOES_ON) {
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
    if (setting.isInList()) {
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

  /// Whether an object that begins a line stands no further in than the record does.
  private boolean isWithinIndent(int object) {
    int lineStart = object;
    while (lineStart > 0 && source.text[lineStart - 1] == ' ') {
      lineStart--;
    }
    boolean beginsLine = lineStart > 0 && source.text[lineStart - 1] == '\n';
    return !beginsLine || object - lineStart <= Math.max(setting.indent(), column());
  }

  private int column() {
    int lineStart = source.from;
    while (lineStart > 0 && source.text[lineStart - 1] != '\n') {
      lineStart--;
    }
    return source.from - lineStart;
  }

  private Verdict verdict(int first) {
    needsMore = false;
    int at = first;
    while (at < source.to && source.text[at] == '{' && left > 0) {
      int end = WholeValue.end(source.text, at, source.to);
      left -= (end == WholeValue.CUT ? source.to : Math.max(at, end)) - at;
      if (end < 0) {
        chainEnd = at;
        boolean isSameBreak = end == WholeValue.LEFT_OPEN && isAlike(at);
        boolean isLater = end != WholeValue.CUT && (at > first || isSameBreak);
        if (isLater) {
          return Verdict.BREAKS_LATER;
        }
        return end == WholeValue.CUT ? ranOut(first) : Verdict.UNKNOWN;
      }
      chainEnd = end;
      int after = JsonBytes.skipSpace(source.text, end, source.to);
      if (after == source.to) {
        return source.isLast && !setting.isInList() ? Verdict.GOES_ON : ranOut(first);
      }
      if (!setting.isInList()) {
        if (hasBreak(end, after)) {
          return hasBreak(at, end) ? Verdict.IS_INSIDE : Verdict.GOES_ON;
        }
        at = after;
      } else if (source.text[after] == ',') {
        at = JsonBytes.skipSpace(source.text, after + 1, source.to);
      } else if (source.text[after] == ']') {
        return listEnds(after + 1, first);
      } else {
        at = after;
      }
    }
    if (left <= 0) {
      return Verdict.UNKNOWN;
    }
    return at == source.to ? ranOut(first) : otherwise(at, first);
  }

  /// Something else than an object follows.
  private Verdict otherwise(int at, int first) {
    byte c = source.text[at];
    if (c == ']' && setting.isInList()) {
      return listEnds(at + 1, first);
    }
    boolean isInside = c == '}' || c == ']' || c == ',' || source.isKeyAt(at);
    return isInside ? Verdict.IS_INSIDE : at > first ? Verdict.BREAKS_LATER : Verdict.UNKNOWN;
  }

  /// Whether the wrappers around the list end as they must behind its bracket. A break may have
  /// opened lists that are none, so that any list around counts.
  private Verdict listEnds(int index, int first) {
    var verdict = Verdict.IS_INSIDE;
    for (int level = 0; level < setting.around().length(); level++) {
      if (verdict == Verdict.IS_INSIDE && setting.around().charAt(level) == ']') {
        verdict = ends(level + 1, index, first);
      }
    }
    return verdict;
  }

  private Verdict ends(int outer, int index, int first) {
    int at = index;
    for (int level = outer; level < setting.around().length(); level++) {
      char closer = setting.around().charAt(level);
      at = JsonBytes.skipSpace(source.text, at, source.to);
      while (isOpen && at < source.to && source.text[at] == ',') {
        at = member(JsonBytes.skipSpace(source.text, at + 1, source.to), closer == '}');
        if (at < 0) {
          return at == WholeValue.CUT ? ranOut(first) : Verdict.IS_INSIDE;
        }
        at = JsonBytes.skipSpace(source.text, at, source.to);
      }
      if (at >= source.to) {
        return ranOut(first);
      }
      if (source.text[at] != closer) {
        return Verdict.IS_INSIDE;
      }
      at++;
    }
    at = JsonBytes.skipSpace(source.text, at, source.to);
    if (at == source.to) {
      return source.isLast ? Verdict.GOES_ON : ranOut(first);
    }
    return ",}]".indexOf(source.text[at]) < 0 ? Verdict.GOES_ON : Verdict.IS_INSIDE;
  }

  /// Where a member of a wrapper ends, or an element.
  private int member(int from, boolean isInObject) {
    int at = from;
    if (at < source.to && source.isKeyAt(at) != isInObject) {
      return WholeValue.BROKEN;
    }
    if (isInObject && at < source.to) {
      int keyEnd = JsonBytes.stringEnd(source.text, at, source.to);
      int colon = JsonBytes.skipSpace(source.text, keyEnd, source.to);
      at = JsonBytes.skipSpace(source.text, Math.min(colon + 1, source.to), source.to);
    }
    return at >= source.to ? WholeValue.CUT : WholeValue.end(source.text, at, source.to);
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.text[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /// The text given ends before anything contradicts.
  private Verdict ranOut(int first) {
    if (source.isLast) {
      return Verdict.UNKNOWN;
    }
    needsMore = source.to - first <= LONG_CHAIN;
    return needsMore ? Verdict.UNKNOWN : Verdict.GOES_ON;
  }
}
