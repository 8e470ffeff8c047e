package org.trailglass.parse;

import java.util.Arrays;

/// The lists and wrapper objects that the reader is inside of, outermost first. Below them all lies
/// the text itself, which is level 0. One thread.
final class Frames {

  /// What a level is.
  enum Kind {
    TEXT,
    LIST,
    /// A list whose elements are rows of a table.
    ROWS,
    OBJECT
  }

  /// What was last seen at a level.
  enum State {
    BEGUN,
    AFTER_COMMA,
    AFTER_VALUE
  }

  private Kind[] kinds = new Kind[16];
  private State[] states = new State[16];
  private boolean[] broken = new boolean[16];
  private int[] indents = new int[16];
  private boolean[] printed = new boolean[16];
  private long[] events = new long[16];
  private int depth;

  /// Events before the level that was left last, -1 if something came since.
  private long eventsBefore = -1;

  Frames() {
    kinds[0] = Kind.TEXT;
    states[0] = State.BEGUN;
  }

  int depth() {
    return depth;
  }

  Kind kind() {
    return kinds[depth];
  }

  /// The kind of the level around this one.
  Kind outerKind() {
    return kinds[Math.max(0, depth - 1)];
  }

  State state() {
    return states[depth];
  }

  void state(State state) {
    states[depth] = state;
    eventsBefore = -1;
  }

  /// Whether something broken was met at this level; what follows is recovered.
  boolean isBroken() {
    return broken[depth];
  }

  void markBroken() {
    broken[depth] = true;
  }

  void markWhole() {
    broken[depth] = false;
  }

  /// White space before the line in which the first element of this level begins.
  int indent() {
    return indents[depth];
  }

  /// @param beginsLine whether the first element begins that line
  void indent(int indent, boolean beginsLine) {
    indents[depth] = indent;
    printed[depth] = beginsLine;
  }

  /// Whether something that begins a line with so much white space is further in than the first
  /// element, which began one, too.
  boolean isFurtherIn(int indent) {
    return printed[depth] && indent > indents[depth];
  }

  /// What was just left was looked at.
  void passLeft() {
    eventsBefore = -1;
  }

  /// How many events there were before this level.
  long eventsAtEntry() {
    return events[depth];
  }

  /// How many events there were before the level that was just left; -1 if none was.
  long eventsBefore() {
    return eventsBefore;
  }

  /// The brackets that close the levels, innermost first.
  String closers() {
    var closers = new StringBuilder();
    for (int level = depth; level > 0; level--) {
      closers.append(kinds[level] == Kind.OBJECT ? '}' : ']');
    }
    return closers.toString();
  }

  /// @param eventsSoFar events that were read
  void push(Kind kind, long eventsSoFar) {
    depth++;
    if (depth == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * depth);
      states = Arrays.copyOf(states, 2 * depth);
      broken = Arrays.copyOf(broken, 2 * depth);
      indents = Arrays.copyOf(indents, 2 * depth);
      printed = Arrays.copyOf(printed, 2 * depth);
      events = Arrays.copyOf(events, 2 * depth);
    }
    kinds[depth] = kind;
    states[depth] = State.BEGUN;
    broken[depth] = broken[depth - 1];
    indents[depth] = 0;
    printed[depth] = false;
    events[depth] = eventsSoFar;
  }

  /// Goes out of the innermost level; it was a value of the level around it.
  void pop() {
    eventsBefore = events[depth];
    depth--;
    states[depth] = State.AFTER_VALUE;
  }

  /// Goes out of all levels, because of a break.
  void popAll() {
    while (depth > 0) {
      pop();
    }
    broken[0] = true;
  }
}
