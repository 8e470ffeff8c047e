package org.trailglass.repair;

import org.trailglass.json.JsonBytes;
import org.trailglass.json.Members;
import org.trailglass.problem.Problem.Repair;
import org.trailglass.repair.Repairer.Ending;
import org.trailglass.repair.Repairer.Setting;

/// Where an attempt to repair an object stands: the position, what the grammar wants, the open
/// levels, the output; and the steps that its parts share. One thread.
final class RepairState {
  /// More brackets than this are not added at one spot.
  static final int MOST_ADDED = 8;

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

  final RepairSource source;
  final Setting setting;
  final RepairOutput out = new RepairOutput();
  final RepairLevels levels = new RepairLevels();
  final ListTail tail;

  /// The position.
  int at;

  Want want = Want.KEY_OR_END;

  /// Whether only the end is looked for any more.
  boolean isHopeless;

  /// White space before the line of the position.
  int lineIndent;

  /// Whether only white space stands before the position on its line.
  boolean isLineStart;

  /// Where the object ends, -1 until that is known.
  int end = -1;

  Ending ending = Ending.INCOMPLETE;

  /// Where the last string was closed without a quote, -1 if it had one.
  int closedStringAt = -1;

  /// The last byte that was no white space, while only the end is looked for.
  byte previous;

  private int comma = -1;
  private int commaInOutput;

  RepairState(RepairSource source, Setting setting) {
    this.source = source;
    this.setting = setting;
    this.tail = new ListTail(source, setting);
    this.at = source.from;
    this.lineIndent = setting.indent();
  }

  /// A comma that only separates, while only the end is looked for.
  void passComma() {
    comma = at;
    at++;
  }

  /// Another object begins at the position: the next record, if the list goes on there.
  void nextObject() {
    if (tail.mayBegin(at)) {
      endBefore(at);
    } else {
      hopeless();
    }
  }

  /// The object ends before an index without its own bracket.
  void endBefore(int index) {
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
  void takeComma(boolean isSurplus) {
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

  boolean isAfterComma() {
    return (want == Want.KEY || want == Want.ELEMENT) && comma >= 0;
  }

  /// Closes levels whose brackets are missing.
  void addClosers(int count) {
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

  /// Adds missing brackets before a key or a bracket; the comma before a key goes behind them.
  void closeBefore(boolean isKey, int count) {
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
  void putComma() {
    comma = at;
    commaInOutput = out.length();
    out.put(',');
    want = levels.isInObject() ? Want.KEY : Want.ELEMENT;
  }

  /// The object's own bracket was closed, just before the position; unless a key follows.
  void ended() {
    int after = source.skipSpace(at);
    int next = source.at(after) == ',' ? source.skipSpace(after + 1) : after;
    if (next > after && source.isKeyAt(next) && !isFirstKey(next) && !isOtherRecord(next)) {
      levels.push((byte) '{', setting.indent());
      want = Want.COMMA_OR_END;
      if (!isHopeless) {
        out.fix(Repair.REMOVED_SURPLUS_BRACKET, at - 1);
        out.remove(out.length() - 1);
      }
      return;
    }
    if (!isEnd(after, next)) {
      levels.push((byte) '{', setting.indent());
      isHopeless = true;
      return;
    }
    end = at;
    ending = Ending.REPAIRED;
  }

  /// Whether the members from a key on are another record's: one of their keys is there already.
  private boolean isOtherRecord(int key) {
    if (isHopeless) {
      return false;
    }
    var json = out.json();
    return Members.areRepeated(
        new Members(json, JsonBytes.skipSpace(json, 0, json.length), json.length),
        new Members(source.text, key - 1, source.to));
  }

  /// Whether a record ends here, whose brackets may have been others.
  private boolean isEnd(int after, int next) {
    if (isHopeless && setting.isInList() && !endsWell(after)) {
      return false;
    }
    boolean isSure = !isHopeless && !out.hasBracketFix();
    return isSure || next == after || source.at(next) != '{' || !tail.isInside(next);
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

  /// From here on only the end is looked for; the byte here is looked at again.
  void hopeless() {
    isHopeless = true;
    previous = want == Want.KEY || want == Want.ELEMENT ? (byte) ',' : 0;
    if (want == Want.VALUE) {
      previous = ':';
    }
  }
}
