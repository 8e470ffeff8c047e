package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.trailglass.json.JsonBytes;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Expected;
import org.trailglass.problem.Problem.Repair;

/// Walks through what is left of a wrapper object once its list of records was met. One thread.
final class ObjectLevel {
  private final Walker walker;
  private final Window window;
  private final Frames frames;

  ObjectLevel(Walker walker) {
    this.walker = walker;
    this.window = walker.window();
    this.frames = walker.frames();
  }

  /// Does the next thing.
  ///
  /// @return false at the end of the text
  boolean step() {
    int c = walker.next();
    if (c < 0) {
      return walker.cutOff();
    }
    if (frames.state() == State.BEGUN) {
      value(c);
    } else if (c == '}') {
      end();
    } else if (c == ',') {
      comma();
    } else if (c == '"') {
      member();
    } else if (!walker.gaps().comment()) {
      odd(c);
    }
    return true;
  }

  /// The value of a key that holds records.
  private void value(int c) {
    if (c == '[') {
      if (walker.push(walker.records().listKind())) {
        walker.pass();
      } else {
        frames.state(State.AFTER_VALUE);
      }
    } else if (c == '{') {
      walker.records().object();
    } else {
      walker.skipper().value(-1);
      frames.state(State.AFTER_VALUE);
    }
  }

  private void end() {
    if (frames.state() == State.AFTER_COMMA) {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_COMMA);
    }
    frames.pop();
    walker.pass();
  }

  private void comma() {
    if (frames.state() == State.AFTER_COMMA) {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_COMMA);
    }
    frames.state(State.AFTER_COMMA);
    walker.pass();
  }

  private void member() {
    if (frames.state() == State.AFTER_VALUE) {
      walker.repaired(window.at(), Repair.ADDED_COMMA);
    }
    if (!walker.ahead().holdKey()) {
      giveUp();
      return;
    }
    int keyFrom = window.at();
    int keyTo = JsonBytes.stringEnd(window.bytes(), keyFrom, window.to());
    if (isOfEvent(keyFrom, keyTo)) {
      walker.repaired(keyFrom, Repair.REMOVED_SURPLUS_BRACKET);
      walker.doubtInside();
    }
    boolean isList = walker.records().isListKey(keyFrom, keyTo);
    window.at(JsonBytes.skipSpace(window.bytes(), keyTo, window.to()) + 1);
    int c = walker.next();
    if (isList && (c == '[' || c == '{')) {
      frames.state(State.BEGUN);
    } else if (c >= 0) {
      walker.skipper().value(-1);
      frames.state(State.AFTER_VALUE);
    }
  }

  /// Whether a key is one that each event has and no wrapper: the list was in a field.
  private boolean isOfEvent(int from, int to) {
    var key = new String(window.bytes(), from, to - from, ISO_8859_1);
    return key.equals("\"eventID\"") || key.equals("\"requestID\"");
  }

  private void odd(int c) {
    if (c == '{' && frames.state() == State.AFTER_COMMA) {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_BRACKET);
      frames.push(walker.records().listKind(), walker.run().events());
      frames.markBroken();
    } else if (c == '{') {
      walker.repaired(window.at(), Repair.ADDED_BRACKET);
      frames.popAll();
    } else if (c == ']') {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
    } else {
      giveUp();
    }
  }

  private void giveUp() {
    walker.broken(window.at(), Expected.COMMA_OR_END_OF_OBJECT, Action.SKIPPED);
    frames.popAll();
  }
}
