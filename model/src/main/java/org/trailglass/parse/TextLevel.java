package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Repair;

/// Walks through text in which JSON may stand: one value, one a line, one behind the other, in
/// Markdown fences, between prose, behind a time. One thread.
final class TextLevel {
  private final Walker walker;
  private final Window window;
  private final Frames frames;

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
    int next = walker.gaps().peek(1);
    if (next == '"' || next == '}' || next == '/' || next == '\'' || isWord(next) || next > 127) {
      walker.records().object();
    } else {
      prose();
    }
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private void bracket() {
    int next = walker.gaps().peek(1);
    if ((next == '{' || next == '[' || next == '"' || next == ']') && walker.gaps().isLineStart()) {
      if (walker.push(Kind.LIST)) {
        walker.pass();
      }
    } else if (next == '{' && walker.push(Kind.LIST)) {
      walker.pass();
    } else {
      prose();
    }
  }

  private void quote() {
    if (walker.gaps().isLineStart() && walker.gaps().holdString()) {
      walker.records().string();
    } else {
      prose();
    }
  }

  /// A separator or bracket between values; in prose it is prose.
  private void stray(int c) {
    if (frames.state() == State.AFTER_VALUE) {
      walker.repaired(
          window.at(), c == ',' ? Repair.REMOVED_SURPLUS_COMMA : Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
    } else {
      prose();
    }
  }

  /// Passes over text to the next place where JSON may begin.
  private void prose() {
    frames.state(State.BEGUN);
    var bytes = window.bytes();
    int to = window.to();
    int i = window.at() + 1;
    while (i < to && bytes[i] != '{' && bytes[i] != '[' && bytes[i] != '\n') {
      i++;
    }
    window.at(i < to && bytes[i] == '\n' ? JsonBytes.skipSpace(bytes, i, to) : i);
  }
}
