package org.trailglass.repair;

import org.trailglass.problem.Problem.Repair;
import org.trailglass.repair.RepairState.Want;
import org.trailglass.repair.Repairer.Ending;
import org.trailglass.repair.Repairer.KeyWatch;

/// The grammar of JSON, and at each place the repairs that fit there. One thread.
final class RepairGrammar {
  private final RepairState state;
  private final RepairStrings strings;
  private final RepairScalars scalars;
  private final KeyWatch watch;
  private final boolean prefersChange;
  private boolean hadMismatch;

  /// @param prefersChange whether a bracket of the wrong kind is changed rather than the missing
  ///     one added
  RepairGrammar(
      RepairState state,
      RepairStrings strings,
      RepairScalars scalars,
      KeyWatch watch,
      boolean prefersChange) {
    this.state = state;
    this.strings = strings;
    this.scalars = scalars;
    this.watch = watch;
    this.prefersChange = prefersChange;
  }

  /// Whether a bracket of the wrong kind was met.
  boolean hadMismatch() {
    return hadMismatch;
  }

  /// Reads what stands at the position.
  void step() {
    byte c = state.source.text[state.at];
    switch (state.want) {
      case KEY_OR_END, KEY -> key(c);
      case COLON -> colon(c);
      case VALUE, ELEMENT, ELEMENT_OR_END -> value(c);
      case COMMA_OR_END -> commaOrEnd(c);
    }
  }

  private void key(byte c) {
    int quote = state.source.quoteLength(state.at);
    if (quote > 0) {
      string(Want.COLON);
    } else if (c == '}' || c == ']') {
      close(c);
    } else if (c == ',') {
      surplusComma();
    } else if (c == '{' && state.want == Want.KEY) {
      state.nextObject();
    } else if (c == '{') {
      state.out.fix(Repair.REMOVED_SURPLUS_BRACKET, state.at);
      state.at++;
    } else if (scalars.isBareKey(state.at)) {
      int from = state.at;
      state.at = scalars.bareKey(state.at);
      if (!endAtRecords(from, state.at)) {
        state.want = Want.COLON;
      }
    } else {
      strayOrHopeless();
    }
  }

  /// Copies the string here.
  private void string(Want next) {
    int from = state.at;
    if (!strings.find(state.at)) {
      if (!state.source.ranOut()) {
        state.at = state.source.to;
        state.isHopeless = true;
      }
      return;
    }
    strings.copy(state.at);
    state.at = strings.end();
    state.closedStringAt = strings.isClosedHere() ? state.at : -1;
    int quote = state.source.quoteLength(from);
    if (next == Want.COLON && endAtRecords(from + quote, state.at - quote)) {
      return;
    }
    state.want = next;
  }

  /// Ends the repair at a key at the outermost level that holds records: reading goes on there.
  private boolean endAtRecords(int from, int to) {
    if (state.levels.depth() != 1
        || to <= from
        || !watch.holdsRecords(state.source.text, from, to)) {
      return false;
    }
    int i = state.source.skipSpace(state.at);
    boolean hasColon = state.source.at(i) == ':';
    if (hasColon) {
      i = state.source.skipSpace(i + 1);
    }
    byte c = state.source.at(i);
    if (c != '[' && c != '{') {
      return false;
    }
    if (!hasColon) {
      state.out.fix(Repair.ADDED_COLON, i);
    }
    state.end = i;
    state.ending = Ending.HOLDS_RECORDS;
    return true;
  }

  private void colon(byte c) {
    state.want = Want.VALUE;
    if (c == ':') {
      state.out.put(c);
      state.at++;
    } else if (c == '=') {
      state.out.fix(Repair.CHANGED_ARROW_TO_COLON, state.at);
      state.out.put(':');
      state.at += state.source.at(state.at + 1) == '>' ? 2 : 1;
    } else if (!state.isLineStart
        && (c == '{'
            || c == '['
            || state.source.quoteLength(state.at) > 0
            || scalars.isScalar(state.at))) {
      state.out.fix(Repair.ADDED_COLON, state.at);
      state.out.put(':');
    } else {
      state.hopeless();
    }
  }

  private void value(byte c) {
    if (c == '{' || c == '[') {
      state.levels.push(c, state.lineIndent);
      state.out.put(c);
      state.at++;
      state.want = c == '{' ? Want.KEY_OR_END : Want.ELEMENT_OR_END;
    } else if (state.source.quoteLength(state.at) > 0) {
      if (state.want != Want.VALUE && state.source.isKeyAt(state.at)) {
        listLeftOpen();
      } else {
        string(Want.COMMA_OR_END);
      }
    } else if (c == ']' || c == '}') {
      close(c);
    } else if (c == ',' && state.want != Want.VALUE) {
      surplusComma();
    } else if (scalars.value(state.at)) {
      state.at = scalars.end();
      state.want = Want.COMMA_OR_END;
    } else {
      strayOrHopeless();
    }
  }

  /// A key in a list: the list's bracket is missing before it.
  private void listLeftOpen() {
    int count = state.levels.levelsInside((byte) '}');
    if (count <= 0 || count > RepairState.MOST_ADDED) {
      state.hopeless();
      return;
    }
    state.closeBefore(true, count);
  }

  private void commaOrEnd(byte c) {
    boolean isObject = state.levels.isInObject();
    if (c == ',') {
      state.putComma();
      state.at++;
    } else if (c == '}' || c == ']') {
      close(c);
    } else if (state.source.quoteLength(state.at) > 0
            && (isObject ? state.source.isKeyAt(state.at) : state.isLineStart)
        || (!isObject && (c == '{' || c == '['))) {
      state.out.fix(Repair.ADDED_COMMA, state.at);
      state.putComma();
    } else if (c == '{') {
      state.nextObject();
    } else {
      int word = scalars.bareWordEnd(state.at);
      if (word > state.at) {
        state.out.fix(Repair.REMOVED_BARE_WORD, state.at);
        state.at = word;
      } else if (isObject && state.isLineStart && scalars.isBareKey(state.at)) {
        state.out.fix(Repair.ADDED_COMMA, state.at);
        state.putComma();
      } else {
        strayOrHopeless();
      }
    }
  }

  private void surplusComma() {
    state.out.fix(Repair.REMOVED_SURPLUS_COMMA, state.at);
    state.at++;
  }

  /// A closing bracket where one may stand.
  private void close(byte c) {
    if (state.want == Want.COLON || state.want == Want.VALUE) {
      state.hopeless();
      return;
    }
    if (state.isLineStart && state.levels.isAmongMembers(state.lineIndent)) {
      state.out.fix(Repair.REMOVED_SURPLUS_BRACKET, state.at);
      state.at++;
      return;
    }
    if (state.isAfterComma()) {
      state.takeComma(true);
    }
    if (c != state.levels.closer() && !mismatch(c)) {
      return;
    }
    state.out.put(state.levels.closer());
    state.levels.pop();
    state.at++;
    state.want = Want.COMMA_OR_END;
    if (state.levels.depth() == 0) {
      state.ended();
    }
  }

  /// A bracket that closes another kind: a missing one is added before it, or it is changed.
  ///
  /// @return whether the innermost level is to be closed now
  private boolean mismatch(byte c) {
    hadMismatch = true;
    int inside = state.levels.levelsInside(c);
    if (inside < 0 && state.tail.endsList(state.at)) {
      state.endBefore(state.at);
      return false;
    }
    if (inside > 0 && inside <= RepairState.MOST_ADDED && !prefersChange) {
      state.addClosers(inside);
    } else {
      state.out.fix(Repair.CHANGED_BRACKET, state.at);
    }
    return true;
  }

  private void strayOrHopeless() {
    int length = scalars.strayLength(state.at);
    if (length == 0) {
      state.hopeless();
      return;
    }
    state.out.fix(Repair.REMOVED_STRAY_CHARACTER, state.at);
    state.at += length;
  }
}
