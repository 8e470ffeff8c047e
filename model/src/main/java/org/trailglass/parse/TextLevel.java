package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Repair;

/// Walks through text in which JSON may stand: one value, one a line, one behind the other, in
/// Markdown fences, between prose, behind a time. One thread.
final class TextLevel {
  /// Characters that count as fallen there by mistake; more is prose.
  private static final int MOST_STRAY = 3;

  private final Walker walker;
  private final Window window;
  private final Frames frames;

  /// Whether the last value stood first on its line, so that it is no part of prose.
  private boolean beganLine;

  TextLevel(Walker walker) {
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
        return false;
      }
      case '{' -> brace();
      case '[' -> bracket();
      case '"' -> quote();
      case ',', ']', '}' -> stray(c);
      case '`' -> {
        if (!walker.gaps().fence()) {
          prose();
        }
      }
      default -> prose();
    }
    return true;
  }

  private void brace() {
    beganLine = beginsLine();
    int next = walker.gaps().peek(1);
    boolean isObject =
        next == '"'
            || (beganLine && (next == '}' || next == '/' || walker.gaps().isOddKeyAhead(1)));
    if (isObject) {
      walker.records().object();
    } else {
      prose();
    }
  }

  private void bracket() {
    beganLine = beginsLine();
    int next = walker.gaps().peek(1);
    boolean isList = next == '{' || (beganLine && (next == '[' || next == '"' || next == ']'));
    if (!isList) {
      prose();
    } else if (walker.push(Kind.LIST)) {
      walker.pass();
    }
  }

  /// Whether a value begins a line, or the text but for strays.
  private boolean beginsLine() {
    return walker.gaps().isLineStart() || window.offset(window.at()) <= MOST_STRAY;
  }

  private void quote() {
    beganLine = walker.gaps().isLineStart();
    if (beganLine && walker.gaps().holdString()) {
      walker.records().string();
    } else {
      prose();
    }
  }

  /// A separator or bracket between values; in prose it is prose.
  private void stray(int c) {
    if (frames.state() == State.AFTER_VALUE && beganLine) {
      walker.noted(
          window.at(), c == ',' ? Repair.REMOVED_SURPLUS_COMMA : Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
    } else {
      prose();
    }
  }

  /// Passes over text to the next place where JSON may begin.
  private void prose() {
    if (isStray()) {
      walker.noted(window.at(), Repair.REMOVED_STRAY_CHARACTER);
    }
    frames.state(State.BEGUN);
    var bytes = window.bytes();
    int to = window.to();
    int i = window.at() + 1;
    while (i < to && bytes[i] != '{' && bytes[i] != '[' && bytes[i] != '\n') {
      i++;
    }
    window.at(i < to && bytes[i] == '\n' ? JsonBytes.skipSpace(bytes, i, to) : i);
  }

  /// Whether what stands here is no prose, but a character or two that fell before the first value
  /// or behind one.
  private boolean isStray() {
    var bytes = window.bytes();
    int at = window.at();
    int end = at;
    while (end < window.to() && end - at <= MOST_STRAY && !isBreak(bytes[end])) {
      end++;
    }
    if (end == at || end - at > MOST_STRAY || bytes[at] == '`') {
      return false;
    }
    boolean isBefore =
        window.offset(at) == 0 && end < window.to() && (bytes[end] == '{' || bytes[end] == '[');
    boolean isBehind =
        frames.state() == State.AFTER_VALUE
            && beganLine
            && at > window.start()
            && (bytes[at - 1] == '}' || bytes[at - 1] == ']');
    return isBefore || isBehind;
  }

  private static boolean isBreak(byte c) {
    return JsonBytes.isSpace(c) || c == '{' || c == '[';
  }
}
