package org.trailglass.json;

import java.util.List;
import org.trailglass.json.Repairer.Ending;
import org.trailglass.json.Repairer.KeyWatch;
import org.trailglass.json.Repairer.Result;
import org.trailglass.json.Repairer.Setting;
import org.trailglass.problem.Problem.Repair;

/// One attempt to repair an object, from its beginning to its end. Once it is hopeless, only the
/// end is looked for. One thread.
final class RepairPass {
  /// More brackets than this are not added at one spot.
  private static final int MOST_ADDED = 8;

  /// What the grammar wants next.
  enum Want {
    KEY_OR_END,
    KEY,
    COLON,
    VALUE,
    ELEMENT_OR_END,
    ELEMENT,
    COMMA_OR_END
  }

  private final RepairSource source;
  private final Setting setting;
  private final KeyWatch watch;
  private final boolean prefersChange;
  private final RepairOutput out;
  private final RepairStrings strings;
  private final RepairLines lines;
  private final RepairScalars scalars;
  private final RepairLevels levels = new RepairLevels();

  private int at;
  private Want want = Want.KEY_OR_END;
  private boolean isHopeless;
  private boolean hadMismatch;
  private int lineIndent;
  private boolean isLineStart;
  private int comma = -1;
  private int commaInOutput;
  private byte previous;
  private int closedStringAt = -1;
  private int end = -1;
  private Ending ending = Ending.INCOMPLETE;

  /// @param prefersChange whether a bracket of the wrong kind is changed rather than the missing
  ///     one added
  RepairPass(RepairSource source, Setting setting, KeyWatch watch, boolean prefersChange) {
    this.source = source;
    this.setting = setting;
    this.watch = watch;
    this.prefersChange = prefersChange;
    this.out = new RepairOutput();
    this.strings = new RepairStrings(source, out);
    this.lines = new RepairLines(source, setting);
    this.scalars = new RepairScalars(source, out);
    this.lineIndent = setting.indent();
  }

  /// Whether a bracket of the wrong kind was met.
  boolean hadMismatch() {
    return hadMismatch;
  }

  /// @param isExtentOnly whether nothing is to be repaired
  Result run(boolean isExtentOnly) {
    isHopeless = isExtentOnly;
    at = source.from;
    begin();
    while (end < 0 && !source.ranOut()) {
      if (gap()) {
        step();
      }
    }
    if (source.ranOut()) {
      return new Result(Ending.INCOMPLETE, source.to, List.of(), new byte[0]);
    }
    boolean isRepaired = ending == Ending.REPAIRED && !isHopeless && !out.isTooMuch();
    if (ending == Ending.REPAIRED && !isRepaired) {
      ending = Ending.HOPELESS;
    }
    return new Result(ending, end, out.fixes(), isRepaired ? out.json() : new byte[0]);
  }

  private void begin() {
    levels.push((byte) '{', lineIndent);
    out.put('{');
    if (setting.hasBrace()) {
      at++;
    } else {
      out.fix(setting.isInList() ? Repair.ADDED_BRACKET : Repair.ADDED_OUTER_BRACES, at);
    }
  }

  /// Passes white space and comments.
  ///
  /// @return false if the object ends there, or the text
  private boolean gap() {
    isLineStart = false;
    while (at < source.to) {
      byte c = source.text[at];
      int stray = scalars.invisible(at);
      if (JsonBytes.isSpace(c)) {
        space(c);
      } else if (stray > 0) {
        out.fix(Repair.REMOVED_STRAY_CHARACTER, at);
        at += stray;
      } else {
        int after = scalars.commentEnd(at, isLineStart);
        if (after < 0) {
          return !isLineStart || sign();
        }
        out.fix(Repair.REMOVED_COMMENT, at);
        at = after;
      }
    }
    if (source.isLast) {
      cut();
    } else {
      source.at(source.to);
    }
    return false;
  }

  private void space(byte c) {
    if (c == '\n') {
      isLineStart = true;
      lineIndent = 0;
    } else if (isLineStart) {
      lineIndent++;
    }
    if (!isHopeless) {
      out.put(c);
    }
    at++;
  }

  /// Takes what the line that begins here says.
  private boolean sign() {
    switch (lines.sign(at, lineIndent)) {
      case OUTSIDE -> {
        endBefore(at);
        return false;
      }
      case OWN_BRACE -> {
        if (isAfterComma()) {
          takeComma(true);
        }
        addClosers(levels.depth() - 1);
        return true;
      }
      case NONE -> {
        return true;
      }
    }
    throw new IllegalStateException();
  }

  private void cut() {
    boolean mayEnd = !setting.hasBrace() && want == Want.COMMA_OR_END && levels.depth() == 1;
    end = source.to;
    ending = mayEnd ? Ending.REPAIRED : Ending.CUT;
    out.put('}');
  }

  /// The object ends before an index without its own bracket.
  private void endBefore(int index) {
    boolean isWhole = want == Want.COMMA_OR_END && closedStringAt < 0;
    boolean isAfterComma = isAfterComma();
    if (levels.depth() > MOST_ADDED || !(isWhole || isAfterComma)) {
      isHopeless = true;
    }
    boolean keepsComma = isAfterComma && setting.isInList();
    end = keepsComma ? comma : index;
    if (isAfterComma) {
      takeComma(!keepsComma);
    }
    addClosers(levels.depth());
    ending = Ending.REPAIRED;
  }

  /// Takes the last comma out of the output: what it separated does not come, or comes elsewhere.
  private void takeComma(boolean isSurplus) {
    if (isHopeless || comma < 0) {
      return;
    }
    out.remove(commaInOutput);
    if (isSurplus) {
      out.fix(Repair.REMOVED_SURPLUS_COMMA, comma);
    }
    comma = -1;
    want = Want.COMMA_OR_END;
  }

  private boolean isAfterComma() {
    return (want == Want.KEY || want == Want.ELEMENT) && comma >= 0;
  }

  /// Closes levels whose brackets are missing.
  private void addClosers(int count) {
    for (int i = 0; i < count; i++) {
      if (!isHopeless) {
        out.fix(Repair.ADDED_BRACKET, at);
        out.put(levels.closer());
      }
      levels.pop();
    }
    if (count > 0) {
      want = Want.COMMA_OR_END;
    }
  }

  private void step() {
    byte c = source.text[at];
    if (isLineStart) {
      fitToIndent(c);
    }
    if (isHopeless || levels.isTooDeep()) {
      isHopeless = true;
      walk(c);
      return;
    }
    switch (want) {
      case KEY_OR_END, KEY -> key(c);
      case COLON -> colon(c);
      case VALUE, ELEMENT, ELEMENT_OR_END -> value(c);
      case COMMA_OR_END -> commaOrEnd(c);
    }
  }

  /// Printed text shows by its indentation which levels were left unclosed.
  private void fitToIndent(byte c) {
    boolean isKey = c == '"' && source.isKeyAt(at);
    boolean isCloser = c == '}' || c == ']';
    int unclosed =
        isKey
            ? levels.unclosedBeforeKey(lineIndent)
            : isCloser ? levels.unclosedBeforeCloser(c, lineIndent) : 0;
    if (unclosed > 0 && (want == Want.COMMA_OR_END || isAfterComma())) {
      closeBefore(isKey, unclosed);
    }
    if (isKey && levels.isInObject()) {
      levels.memberAt(lineIndent);
    }
  }

  /// Adds missing brackets before a key or a bracket; the comma before a key goes behind them.
  private void closeBefore(boolean isKey, int count) {
    boolean takesComma = isAfterComma();
    if (takesComma) {
      takeComma(!isKey);
    }
    addClosers(count);
    if (takesComma && isKey) {
      putComma();
    }
  }

  /// Puts a comma; a member of the innermost level follows.
  private void putComma() {
    comma = at;
    commaInOutput = out.length();
    out.put(',');
    want = levels.isInObject() ? Want.KEY : Want.ELEMENT;
  }

  /// Only brackets and strings count any more.
  private void walk(byte c) {
    byte before = previous;
    previous = c;
    switch (c) {
      case '"' -> {
        if (strings.find(at)) {
          at = strings.end();
        } else if (!source.ranOut()) {
          at = source.to;
        }
      }
      case '{', '[' -> {
        if (c == '{' && isNextRecord(before)) {
          want = before == ',' ? Want.KEY : Want.COMMA_OR_END;
          endBefore(at);
        } else {
          levels.push(c, lineIndent);
          at++;
        }
      }
      case '}', ']' -> {
        at++;
        int inside = levels.isTooDeep() ? 0 : levels.levelsInside(c);
        for (int i = 0; i <= inside; i++) {
          levels.pop();
        }
        if (levels.depth() == 0) {
          ended();
        }
      }
      case ',' -> {
        comma = at;
        at++;
      }
      default -> at++;
    }
  }

  /// Whether a brace that is no value begins the next record of the list.
  private boolean isNextRecord(byte before) {
    if (!levels.isInObject() || levels.isTooDeep() || before == ':' || before == '=') {
      return false;
    }
    return before == ',' || (levels.depth() == 1 && setting.isInList() && isRecord());
  }

  /// Whether a whole object stands here, and behind it the list goes on or ends.
  private boolean isRecord() {
    int after = source.skipSpace(JsonBytes.end(source.text, at, source.to));
    byte c = source.at(after);
    return c == ']' || (c == ',' && source.at(source.skipSpace(after + 1)) == '{');
  }

  private void key(byte c) {
    int quote = source.quoteLength(at);
    if (quote > 0) {
      string(Want.COLON);
    } else if (c == '}' || c == ']') {
      close(c);
    } else if (c == ',') {
      surplusComma();
    } else if (c == '{' && want == Want.KEY) {
      endBefore(at);
    } else if (c == '{') {
      out.fix(Repair.REMOVED_SURPLUS_BRACKET, at);
      at++;
    } else if (scalars.isBareKey(at)) {
      int from = at;
      at = scalars.bareKey(at);
      if (!isRecordsKey(from, at)) {
        want = Want.COLON;
      }
    } else {
      strayOrHopeless();
    }
  }

  /// Copies the string here.
  private void string(Want next) {
    int from = at;
    if (!strings.find(at)) {
      if (!source.ranOut()) {
        at = source.to;
        isHopeless = true;
      }
      return;
    }
    strings.copy(at);
    at = strings.end();
    closedStringAt = strings.isClosedHere() ? at : -1;
    int quote = source.quoteLength(from);
    if (next == Want.COLON && isRecordsKey(from + quote, at - quote)) {
      return;
    }
    want = next;
  }

  /// Whether a key at the outermost level holds records; then reading goes on there.
  private boolean isRecordsKey(int from, int to) {
    if (levels.depth() != 1 || to <= from || !watch.holdsRecords(source.text, from, to)) {
      return false;
    }
    int i = source.skipSpace(at);
    if (source.at(i) == ':') {
      i = source.skipSpace(i + 1);
    }
    byte c = source.at(i);
    if (c != '[' && c != '{') {
      return false;
    }
    end = i;
    ending = Ending.HOLDS_RECORDS;
    return true;
  }

  private void colon(byte c) {
    want = Want.VALUE;
    if (c == ':') {
      out.put(c);
      at++;
    } else if (c == '=') {
      out.fix(Repair.CHANGED_ARROW_TO_COLON, at);
      out.put(':');
      at += source.at(at + 1) == '>' ? 2 : 1;
    } else if (!isLineStart
        && (c == '{' || c == '[' || source.quoteLength(at) > 0 || scalars.isScalar(at))) {
      out.fix(Repair.ADDED_COLON, at);
      out.put(':');
    } else {
      hopeless();
    }
  }

  private void value(byte c) {
    if (c == '{' || c == '[') {
      levels.push(c, lineIndent);
      out.put(c);
      at++;
      want = c == '{' ? Want.KEY_OR_END : Want.ELEMENT_OR_END;
    } else if (source.quoteLength(at) > 0) {
      if (want != Want.VALUE && source.isKeyAt(at)) {
        listLeftOpen();
      } else {
        string(Want.COMMA_OR_END);
      }
    } else if (c == ']' || c == '}') {
      close(c);
    } else if (c == ',' && want != Want.VALUE) {
      surplusComma();
    } else if (scalars.value(at)) {
      at = scalars.end();
      want = Want.COMMA_OR_END;
    } else {
      strayOrHopeless();
    }
  }

  /// A key in a list: the list's bracket is missing before it.
  private void listLeftOpen() {
    int count = levels.levelsInside((byte) '}');
    if (count <= 0 || count > MOST_ADDED) {
      hopeless();
      return;
    }
    closeBefore(true, count);
  }

  private void commaOrEnd(byte c) {
    boolean isObject = levels.isInObject();
    if (c == ',') {
      putComma();
      at++;
    } else if (c == '}' || c == ']') {
      close(c);
    } else if (source.quoteLength(at) > 0 && (isObject ? source.isKeyAt(at) : isLineStart)
        || (!isObject && (c == '{' || c == '['))) {
      out.fix(Repair.ADDED_COMMA, at);
      putComma();
    } else if (c == '{') {
      endBefore(at);
    } else {
      int word = scalars.bareWordEnd(at);
      if (word > at) {
        out.fix(Repair.REMOVED_BARE_WORD, at);
        at = word;
      } else if (isObject && isLineStart && scalars.isBareKey(at)) {
        out.fix(Repair.ADDED_COMMA, at);
        putComma();
      } else {
        strayOrHopeless();
      }
    }
  }

  private void surplusComma() {
    out.fix(Repair.REMOVED_SURPLUS_COMMA, at);
    at++;
  }

  /// A closing bracket where one may stand.
  private void close(byte c) {
    if (want == Want.COLON || want == Want.VALUE) {
      hopeless();
      return;
    }
    if (isLineStart && levels.isAmongMembers(lineIndent)) {
      out.fix(Repair.REMOVED_SURPLUS_BRACKET, at);
      at++;
      return;
    }
    if (isAfterComma()) {
      takeComma(true);
    }
    if (c != levels.closer() && !mismatch(c)) {
      return;
    }
    out.put(levels.closer());
    levels.pop();
    at++;
    want = Want.COMMA_OR_END;
    if (levels.depth() == 0) {
      ended();
    }
  }

  /// A bracket that closes another kind: a missing one is added before it, or it is changed.
  ///
  /// @return whether the innermost level is to be closed now
  private boolean mismatch(byte c) {
    hadMismatch = true;
    int inside = levels.levelsInside(c);
    if (inside < 0 && setting.isInList() && !listGoesOn()) {
      endBefore(at);
      return false;
    }
    if (inside > 0 && inside <= MOST_ADDED && !prefersChange) {
      addClosers(inside);
    } else {
      out.fix(Repair.CHANGED_BRACKET, at);
    }
    return true;
  }

  /// Whether behind the bracket here the list of records goes on.
  private boolean listGoesOn() {
    int after = source.skipSpace(at + 1);
    return source.at(after) == ',' && source.at(source.skipSpace(after + 1)) == '{';
  }

  /// The object's own bracket was closed, just before the position; unless a key follows.
  private void ended() {
    int after = source.skipSpace(at);
    int next = source.at(after) == ',' ? source.skipSpace(after + 1) : after;
    if (next > after && source.isKeyAt(next) && !isFirstKey(next)) {
      levels.push((byte) '{', setting.indent());
      want = Want.COMMA_OR_END;
      if (!isHopeless) {
        out.fix(Repair.REMOVED_SURPLUS_BRACKET, at - 1);
        out.remove(out.length() - 1);
      }
      return;
    }
    if (isHopeless && setting.isInList() && !endsWell(after)) {
      levels.push((byte) '{', setting.indent());
      return;
    }
    end = at;
    ending = Ending.REPAIRED;
  }

  /// Whether what follows may follow a record in a list.
  private boolean endsWell(int after) {
    byte c = source.at(after);
    return after >= source.to || c == ',' || c == ']' || c == '}' || c == '{' || c == '`';
  }

  /// Whether a key is the one that the object begins with: then another object begins.
  private boolean isFirstKey(int index) {
    int keyEnd = JsonBytes.stringEnd(source.text, index, source.to);
    int object = setting.hasBrace() ? source.from : source.from - 1;
    return JsonBytes.isFirstKey(source.text, object, index, keyEnd);
  }

  private void strayOrHopeless() {
    int length = scalars.strayLength(at);
    if (length == 0) {
      hopeless();
      return;
    }
    out.fix(Repair.REMOVED_STRAY_CHARACTER, at);
    at += length;
  }

  /// From here on only the end is looked for; the byte here is looked at again.
  private void hopeless() {
    isHopeless = true;
    previous = want == Want.KEY || want == Want.ELEMENT ? (byte) ',' : 0;
    if (want == Want.VALUE) {
      previous = ':';
    }
  }
}
