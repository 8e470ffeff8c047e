package org.trailglass.parse;

import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Expected;
import org.trailglass.problem.Problem.Limit;

/// Handles the records that are no valid JSON. One thread.
final class BrokenRecords {
  private final Walker walker;

  BrokenRecords(Walker walker, Unwrapper unwrapper) {
    this.walker = walker;
  }

  /// @return whether the record is dealt with
  boolean record(int from, int at, Expected expected) {
    walker.broken(at, expected, expected == Expected.MORE_TEXT ? Action.CUT_OFF : Action.SKIPPED);
    skip();
    return true;
  }

  boolean tooDeep(int from) {
    walker.limit(from, Limit.RECORD_DEPTH, walker.run().limits().recordDepth());
    skip();
    return true;
  }

  void withoutBrace() {
    string();
  }

  void string() {
    walker.broken(walker.window().at(), Expected.VALUE, Action.SKIPPED);
    walker.pass();
    walker.gaps().stray();
  }

  private void skip() {
    boolean isText = walker.frames().kind() == Kind.TEXT;
    walker.skipper().value(isText ? walker.window().indent(walker.window().at()) : -1);
    walker.frames().state(State.AFTER_VALUE);
  }
}
