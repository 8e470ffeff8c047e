package org.trailglass.repair;

import java.util.List;
import org.trailglass.json.JsonBytes;
import org.trailglass.problem.Problem.Repair;
import org.trailglass.repair.RepairState.Want;
import org.trailglass.repair.Repairer.Ending;
import org.trailglass.repair.Repairer.KeyWatch;
import org.trailglass.repair.Repairer.Result;
import org.trailglass.repair.Repairer.Setting;

/// One attempt to repair an object, from its beginning to its end. Once it is hopeless, only the
/// end is looked for. One thread.
final class RepairPass {
  private final RepairState state;
  private final RepairLines lines;
  private final RepairScalars scalars;
  private final RepairGrammar grammar;
  private final RepairWalk walk;

  /// @param prefersChange whether a bracket of the wrong kind is changed rather than the missing
  ///     one added
  RepairPass(RepairSource source, Setting setting, KeyWatch watch, boolean prefersChange) {
    this.state = new RepairState(source, setting);
    this.lines = new RepairLines(source, setting);
    this.scalars = new RepairScalars(source, state.out);
    var strings = new RepairStrings(source, state.out);
    this.grammar = new RepairGrammar(state, strings, scalars, watch, prefersChange);
    this.walk = new RepairWalk(state, strings);
  }

  /// Whether a bracket of the wrong kind was met.
  boolean hadMismatch() {
    return grammar.hadMismatch();
  }

  /// @param isExtentOnly whether nothing is to be repaired
  Result run(boolean isExtentOnly) {
    state.isHopeless = isExtentOnly;
    begin();
    while (state.end < 0 && !state.source.ranOut()) {
      if (gap()) {
        step();
      }
    }
    if (state.source.ranOut()) {
      return new Result(Ending.INCOMPLETE, state.source.to, List.of(), new byte[0]);
    }
    boolean isRepaired =
        state.ending == Ending.REPAIRED && !state.isHopeless && !state.out.isTooMuch();
    if (state.ending == Ending.REPAIRED && !isRepaired) {
      state.ending = Ending.HOPELESS;
    }
    return new Result(
        state.ending, state.end, state.out.fixes(), isRepaired ? state.out.json() : new byte[0]);
  }

  private void begin() {
    state.levels.push((byte) '{', state.lineIndent);
    state.out.put('{');
    if (state.setting.hasBrace()) {
      state.at++;
    } else {
      state.out.fix(
          state.setting.isInList() ? Repair.ADDED_BRACKET : Repair.ADDED_OUTER_BRACES, state.at);
    }
  }

  /// Passes white space and comments.
  ///
  /// @return false if the object ends there, or the text
  private boolean gap() {
    state.isLineStart = false;
    while (state.at < state.source.to) {
      byte c = state.source.text[state.at];
      int stray = scalars.invisible(state.at);
      if (JsonBytes.isSpace(c)) {
        space(c);
      } else if (stray > 0) {
        state.out.fix(Repair.REMOVED_STRAY_CHARACTER, state.at);
        state.at += stray;
      } else {
        int after = scalars.commentEnd(state.at, state.isLineStart);
        if (after < 0) {
          return !state.isLineStart || sign();
        }
        state.out.fix(Repair.REMOVED_COMMENT, state.at);
        state.at = after;
      }
    }
    if (state.source.isLast) {
      cut();
    } else {
      state.source.at(state.source.to);
    }
    return false;
  }

  private void space(byte c) {
    if (c == '\n') {
      state.isLineStart = true;
      state.lineIndent = 0;
    } else if (state.isLineStart) {
      state.lineIndent++;
    }
    if (!state.isHopeless) {
      state.out.put(c);
    }
    state.at++;
  }

  /// Takes what the line that begins here says.
  private boolean sign() {
    switch (lines.sign(state.at, state.lineIndent)) {
      case OUTSIDE -> {
        state.endBefore(state.at);
        return false;
      }
      case OWN_BRACE -> {
        if (state.isAfterComma()) {
          state.takeComma(true);
        }
        state.addClosers(state.levels.depth() - 1);
        return true;
      }
      case NONE -> {
        return true;
      }
    }
    throw new IllegalStateException();
  }

  private void cut() {
    boolean mayEnd =
        !state.setting.hasBrace() && state.want == Want.COMMA_OR_END && state.levels.depth() == 1;
    state.end = state.source.to;
    state.ending = mayEnd ? Ending.REPAIRED : Ending.CUT;
    state.out.put('}');
  }

  private void step() {
    byte c = state.source.text[state.at];
    if (state.isLineStart) {
      fitToIndent(c);
    }
    state.isHopeless |= state.levels.isTooDeep() || state.out.isTooMuch();
    if (state.isHopeless) {
      walk.step();
    } else {
      grammar.step();
    }
  }

  /// Printed text shows by its indentation which levels were left unclosed.
  private void fitToIndent(byte c) {
    boolean isKey = c == '"' && state.source.isKeyAt(state.at);
    boolean isCloser = c == '}' || c == ']';
    int unclosed =
        isKey
            ? state.levels.unclosedBeforeKey(state.lineIndent)
            : isCloser ? state.levels.unclosedBeforeCloser(c, state.lineIndent) : 0;
    if (unclosed > 0 && (state.want == Want.COMMA_OR_END || state.isAfterComma())) {
      state.closeBefore(isKey, unclosed);
    }
    if (isKey && state.levels.isInObject()) {
      state.levels.memberAt(state.lineIndent);
    }
  }
}
