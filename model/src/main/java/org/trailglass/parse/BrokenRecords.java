package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Expected;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.Repair;
import org.trailglass.problem.Skip;
import org.trailglass.repair.Repairer;
import org.trailglass.repair.Repairer.Ending;
import org.trailglass.repair.Repairer.Result;
import org.trailglass.repair.Repairer.Setting;

/// Handles records that are no valid JSON: finds where they end, reads them by repairs where these
/// suffice, and else reports and passes them. One thread.
final class BrokenRecords {
  private final Walker walker;
  private final StreamReading run;
  private final Window window;
  private final Frames frames;
  private final Unwrapper unwrapper;
  private final Repairer repairer = new Repairer();

  BrokenRecords(Walker walker, Unwrapper unwrapper) {
    this.walker = walker;
    this.run = walker.run();
    this.window = walker.window();
    this.frames = walker.frames();
    this.unwrapper = unwrapper;
  }

  /// Deals with the broken object at the position.
  ///
  /// @param spot where it breaks
  /// @return false if more text was brought into the window, so that it is to be read again
  boolean object(int spot, Expected expected) {
    int from = window.at();
    var result = attempt(true);
    switch (result.ending()) {
      case INCOMPLETE -> {
        return !window.more() && tooLong(spot, expected);
      }
      case REPAIRED -> repaired(from, result);
      case HOLDS_RECORDS -> envelope(result);
      case HOPELESS, CUT -> hopeless(from, result, spot, expected);
    }
    return true;
  }

  /// Deals with the object at the position that begins with its first key.
  void withoutBrace() {
    int from = window.at();
    var result = attempt(false);
    while (result.ending() == Ending.INCOMPLETE && window.more()) {
      from = window.at();
      result = attempt(false);
    }
    boolean isText = frames.kind() == Kind.TEXT;
    boolean looksLikeEvent = EventMarks.areAnyIn(window.bytes(), from, result.end());
    switch (result.ending()) {
      case HOLDS_RECORDS -> {
        if (isText && new CutText(window).isInField(result.end())) {
          passKey();
        } else {
          envelope(result);
        }
      }
      case REPAIRED -> {
        if (isText && !looksLikeEvent) {
          passKey();
        } else if (isText ? isInside(result) : isInElement(result.end())) {
          hopeless(from, result, from, Expected.VALUE);
        } else {
          repaired(from, result);
        }
      }
      case INCOMPLETE, HOPELESS, CUT -> {
        if (isText && !looksLikeEvent) {
          passKey();
        } else {
          hopeless(from, result, from, isText ? Expected.VALUE : Expected.COMMA_OR_END_OF_ARRAY);
        }
      }
    }
  }

  /// Whether what begins with a key is in something of which the beginning is missing.
  private boolean isInside(Result result) {
    var cut = new CutText(window);
    return cut.isFollowedByOuter(result.end())
        || cut.isAround(result.end())
        || cut.isBeforeCloser(result.end())
        || result.fixes().stream().anyMatch(fix -> fix.repair() == Repair.REMOVED_SURPLUS_BRACKET);
  }

  /// Whether what begins with a key in a list is in an element that broke.
  private boolean isInElement(int end) {
    if (walker.records().endsFurtherIn(end)) {
      return true;
    }
    int next = JsonBytes.skipSpace(window.bytes(), end, window.to());
    boolean isListEnd = next < window.to() && window.bytes()[next] == ']';
    return !isListEnd && new CutText(window).isAroundMember(end);
  }

  /// In prose a quoted word and a colon mean nothing.
  private void passKey() {
    window.at(JsonBytes.stringEnd(window.bytes(), window.at(), window.to()));
  }

  /// Passes the object at the position that is deeper than a record may be.
  boolean tooDeep() {
    int from = window.at();
    var result = repairer.extent(window.bytes(), from, window.to(), window.isLast(), setting(true));
    if (result.ending() == Ending.INCOMPLETE && window.more()) {
      return false;
    }
    walker.limit(window.at(), Limit.RECORD_DEPTH, run.limits().recordDepth());
    if (result.ending() == Ending.INCOMPLETE) {
      skipLong();
    } else {
      pass(result.end());
    }
    return true;
  }

  /// Passes the rest of a record that broke apart, which begins at the position.
  void rest() {
    var result = rest(window);
    while (result.ending() == Ending.INCOMPLETE && window.more()) {
      result = rest(window);
    }
    int from = window.at();
    boolean isCut = result.ending() == Ending.CUT && window.isLast();
    walker.broken(from, Expected.VALUE, isCut ? Action.CUT_OFF : Action.SKIPPED);
    pass(Math.max(from + 1, result.end()));
    if (isCut) {
      frames.popAll();
    }
  }

  private Result rest(Window text) {
    return repairer.extent(text.bytes(), text.at(), text.to(), text.isLast(), setting(false));
  }

  private Result attempt(boolean hasBrace) {
    var marks = new EventMarks();
    return repairer.repair(
        window.bytes(),
        window.at(),
        window.to(),
        window.isLast(),
        setting(hasBrace),
        (text, from, to) -> {
          boolean isList =
              marks.key(text, from, to) == EventMarks.Key.LIST
                  || (!marks.isNamedOrDated()
                      && EventMarks.isListButForBackslashes(text, from, to));
          if (isList) {
            walker.records().noteListKey(from, to);
          }
          return isList;
        });
  }

  private Setting setting(boolean hasBrace) {
    int indent = Math.max(frames.indent(), window.indent(window.at()));
    return new Setting(frames.closers(), hasBrace, indent);
  }

  private void repaired(int from, Result result) {
    frames.markBroken();
    boolean isProse = walker.isInProse();
    long before = run.values();
    var fixes = result.fixes();
    boolean isFound = unwrapper.repaired(result.json(), walker.piece(from, result.end()));
    if (isFound || !isProse) {
      for (var fix : fixes) {
        walker.repaired(fix.at(), fix.repair());
      }
    }
    if (run.values() == before) {
      walker.skipped(from, Skip.Reason.OTHER_JSON);
    }
    pass(result.end());
  }

  /// The broken object is a wrapper: its records are whole for all we know.
  private void envelope(Result result) {
    for (var fix : result.fixes()) {
      walker.repaired(fix.at(), fix.repair());
    }
    boolean isBraceAdded =
        result.fixes().stream().anyMatch(fix -> fix.repair() == Repair.ADDED_OUTER_BRACES);
    frames.markBroken();
    if (isBraceAdded) {
      window.at(result.end());
      if (walker.push(Kind.LIST)) {
        walker.pass();
      }
    } else if (walker.push(Kind.OBJECT)) {
      window.at(result.end());
    } else {
      frames.state(State.AFTER_VALUE);
    }
  }

  /// Goes into the list of records, if it is one of a wrapper whose beginning is beyond repair.
  private boolean enterHiddenList(int from, int end, int spot, Expected expected) {
    var hidden = new HiddenList(window.bytes(), from, end);
    int list = window.bytes()[from] == '{' ? hidden.find() : -1;
    if (list < 0) {
      return false;
    }
    walker.broken(spot, expected, Action.SKIPPED);
    walker.records().noteListKey(hidden.key() + 1, hidden.keyEnd() - 1);
    if (walker.push(Kind.OBJECT)) {
      window.at(list);
    } else {
      frames.state(State.AFTER_VALUE);
    }
    return true;
  }

  private void hopeless(int from, Result result, int spot, Expected expected) {
    if (enterHiddenList(from, result.end(), spot, expected)) {
      return;
    }
    boolean isProse = walker.isInProse();
    int end = Math.max(from + 1, result.end());
    if (isProse && !EventMarks.areAnyIn(window.bytes(), from, end)) {
      walker.skipped(from, Skip.Reason.OTHER_JSON);
    } else {
      boolean isCut = result.ending() == Ending.CUT && window.isLast() && end >= window.to();
      boolean isAtEnd = isCut && expected == Expected.MORE_TEXT;
      walker.broken(
          isAtEnd ? window.to() : spot, expected, isCut ? Action.CUT_OFF : Action.SKIPPED);
      if (isCut) {
        frames.popAll();
      }
    }
    pass(end);
    if (frames.kind() == Kind.TEXT) {
      frames.state(State.BEGUN);
    }
    walker.broke(from, end);
  }

  /// The record seems to run past the longest that is kept.
  private boolean tooLong(int spot, Expected expected) {
    int from = window.at();
    var result = repairer.tail(window.bytes(), from, window.to(), false, setting(true));
    if (result.ending() == Ending.HOPELESS) {
      hopeless(from, result, spot, expected);
    } else {
      walker.limit(from, Limit.RECORD_BYTES, run.limits().recordBytes());
      skipLong();
    }
    return true;
  }

  private void skipLong() {
    walker.skipper().value(window.indent(window.at()));
    frames.markBroken();
    frames.state(State.AFTER_VALUE);
  }

  private void pass(int to) {
    window.at(to);
    frames.state(State.AFTER_VALUE);
  }
}
