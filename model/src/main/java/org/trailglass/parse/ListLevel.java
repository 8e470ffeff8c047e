package org.trailglass.parse;

import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Expected;
import org.trailglass.problem.Problem.Repair;
import org.trailglass.problem.Skip;

/// Walks from element to element of a list of records. One thread.
final class ListLevel {
  private final Walker walker;
  private final Window window;
  private final Frames frames;

  ListLevel(Walker walker) {
    this.walker = walker;
    this.window = walker.window();
    this.frames = walker.frames();
  }

  /// Does the next thing.
  ///
  /// @return false at the end of the text
  boolean step() {
    int c = walker.next();
    switch (c) {
      case -1 -> {
        return walker.cutOff();
      }
      case ',' -> comma();
      case ']' -> end();
      case '}' -> brace();
      default -> element(c);
    }
    return true;
  }

  private void comma() {
    if (frames.state() == State.AFTER_VALUE) {
      frames.state(State.AFTER_COMMA);
    } else {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_COMMA);
    }
    walker.pass();
  }

  private void end() {
    if (frames.isBroken() && !mayEnd()) {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
      return;
    }
    if (frames.state() == State.AFTER_COMMA) {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_COMMA);
    }
    frames.pop();
    walker.pass();
  }

  /// Whether what stands behind the bracket may follow the list.
  private boolean mayEnd() {
    int next = walker.ahead().peek(1);
    return switch (frames.outerKind()) {
      case OBJECT -> next == '}' || next == ',' || next < 0;
      case LIST, ROWS -> next == ']' || next == ',' || next < 0;
      case TEXT -> true;
    };
  }

  private void element(int c) {
    if (frames.state() == State.BEGUN) {
      frames.indent(window.indent(window.at()), walker.gaps().isLineStart());
    }
    if (frames.isBroken() && isInside()) {
      inside(c);
      return;
    }
    if (frames.state() == State.AFTER_VALUE && (c == '{' || c == '[' || c == '"')) {
      walker.repaired(window.at(), Repair.ADDED_COMMA);
      frames.state(State.AFTER_COMMA);
    }
    switch (c) {
      case '{' -> walker.records().object();
      case '[' -> list();
      case '"' -> walker.records().string();
      default -> other(c);
    }
  }

  /// Whether something begins a line further in than the elements of the list do: it is a value in
  /// an element that broke.
  private boolean isInside() {
    return walker.gaps().isLineStart() && frames.isFurtherIn(window.indent(window.at()));
  }

  private void inside(int c) {
    if (c == '{' || c == '[') {
      walker.broken(window.at(), Expected.VALUE, Action.SKIPPED);
      walker.skipper().value(-1);
      frames.state(State.AFTER_VALUE);
    } else {
      walker.records().rest();
    }
  }

  private void list() {
    if (frames.kind() == Kind.ROWS) {
      walker.records().row();
    } else if (walker.push(Kind.LIST)) {
      walker.pass();
    }
  }

  /// A brace closes nothing here: it is one too many, or the list's own bracket is missing.
  private void brace() {
    if (frames.eventsBefore() >= 0 && walker.ahead().isAround(false)) {
      walker.doubtLeft();
    }
    frames.passLeft();
    int next = walker.ahead().peekAfterClosers();
    boolean isEnd = next < 0 || next == '`';
    if (!isEnd || frames.outerKind() != Kind.OBJECT) {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
    } else {
      walker.repaired(window.at(), Repair.ADDED_BRACKET);
      frames.pop();
      frames.markBroken();
    }
  }

  private void other(int c) {
    if (c == '-' || (c >= '0' && c <= '9') || c == 't' || c == 'f' || c == 'n') {
      walker.skipped(window.at(), Skip.Reason.OTHER_JSON);
      walker.skipper().value(-1);
      frames.state(State.AFTER_VALUE);
      return;
    }
    if (walker.gaps().comment() || walker.gaps().fence()) {
      return;
    }
    walker.records().rest();
  }
}
