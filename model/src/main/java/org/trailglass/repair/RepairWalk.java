package org.trailglass.repair;

import org.trailglass.repair.RepairState.Want;

/// Looks for the end of an object beyond repair: only brackets and strings count. One thread.
final class RepairWalk {
  private final RepairState state;
  private final RepairStrings strings;

  RepairWalk(RepairState state, RepairStrings strings) {
    this.state = state;
    this.strings = strings;
  }

  /// Passes what stands at the position.
  void step() {
    byte c = state.source.text[state.at];
    byte before = state.previous;
    state.previous = c;
    switch (c) {
      case '"' -> {
        if (strings.find(state.at)) {
          state.at = strings.end();
        } else if (!state.source.ranOut()) {
          state.at = state.source.to;
        }
      }
      case '{', '[' -> {
        if (c == '{' && isNextRecord(before)) {
          state.want = before == ',' ? Want.KEY : Want.COMMA_OR_END;
          state.endBefore(state.at);
        } else {
          state.levels.push(c, state.lineIndent);
          state.at++;
        }
      }
      case '}', ']' -> {
        state.at++;
        int inside = state.levels.isTooDeep() ? 0 : state.levels.levelsInside(c);
        for (int i = 0; i <= inside; i++) {
          state.levels.pop();
        }
        if (state.levels.depth() == 0) {
          state.ended();
        }
      }
      case ',' -> state.passComma();
      default -> state.at++;
    }
  }

  /// Whether a brace that is no value begins the next record of the list.
  private boolean isNextRecord(byte before) {
    if (!state.levels.isInObject() || state.levels.isTooDeep() || before == ':' || before == '=') {
      return false;
    }
    boolean isSeparate = before == ',' || (state.levels.depth() == 1 && state.setting.isInList());
    return isSeparate && state.tail.mayBegin(state.at);
  }
}
