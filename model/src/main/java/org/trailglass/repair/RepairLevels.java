package org.trailglass.repair;

import java.util.Arrays;
import org.trailglass.json.JsonCheck;

/// The brackets that are open in an object under repair, and how far each level is indented. One
/// thread.
final class RepairLevels {
  private byte[] brackets = new byte[32];

  /// White space before the line that a bracket stands in.
  private int[] openIndents = new int[32];

  /// White space before the members of a level, -1 while not known.
  private int[] memberIndents = new int[32];

  private int depth;
  private long beyond;

  int depth() {
    return depth;
  }

  boolean isInObject() {
    return depth > 0 && brackets[depth - 1] == '{';
  }

  /// Whether more brackets are open than are kept.
  boolean isTooDeep() {
    return beyond > 0;
  }

  void push(byte bracket, int indent) {
    if (depth == JsonCheck.MOST_DEPTH) {
      beyond++;
      return;
    }
    if (depth == brackets.length) {
      brackets = Arrays.copyOf(brackets, 2 * depth);
      openIndents = Arrays.copyOf(openIndents, 2 * depth);
      memberIndents = Arrays.copyOf(memberIndents, 2 * depth);
    }
    brackets[depth] = bracket;
    openIndents[depth] = indent;
    memberIndents[depth] = -1;
    depth++;
  }

  void pop() {
    if (beyond > 0) {
      beyond--;
    } else {
      depth--;
    }
  }

  /// What closes the innermost bracket.
  byte closer() {
    return (byte) (isInObject() ? '}' : ']');
  }

  /// A member of the innermost level begins a line.
  void memberAt(int indent) {
    if (memberIndents[depth - 1] < 0) {
      memberIndents[depth - 1] = indent;
    }
  }

  /// How many levels were left unclosed before a key that is so far indented; 0 if none.
  int unclosedBeforeKey(int indent) {
    if (memberIndents[depth - 1] <= indent) {
      return 0;
    }
    for (int i = depth - 1; i > 0; i--) {
      if (brackets[i - 1] == '{' && memberIndents[i - 1] == indent) {
        return depth - i;
      }
    }
    return 0;
  }

  /// How many levels were left unclosed before a closing bracket that begins a line and is so far
  /// indented; 0 if none.
  int unclosedBeforeCloser(byte closer, int indent) {
    if (openIndents[depth - 1] <= indent) {
      return 0;
    }
    for (int i = depth - 1; i > 0; i--) {
      if (openIndents[i - 1] == indent && closes(i - 1, closer)) {
        return depth - i;
      }
    }
    return 0;
  }

  /// Whether a closing bracket that begins a line stands where the members of its level do: then
  /// it closes nothing.
  boolean isAmongMembers(int indent) {
    return indent > openIndents[depth - 1] && indent == memberIndents[depth - 1];
  }

  /// How many levels lie inside the innermost one that this closes; 0 if it closes the innermost,
  /// -1 if none.
  int levelsInside(byte closer) {
    for (int i = depth - 1; i >= 0; i--) {
      if (closes(i, closer)) {
        return depth - 1 - i;
      }
    }
    return -1;
  }

  private boolean closes(int level, byte closer) {
    return (brackets[level] == '{') == (closer == '}');
  }
}
