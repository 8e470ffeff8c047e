package org.trailglass.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trailglass.problem.Problem.Repair;

/// The repaired text as it grows, and the repairs that made it. One thread.
final class RepairOutput {
  private static final int MOST_FIXES = 1_000;

  private final List<Repairer.Fix> fixes = new ArrayList<>();
  private byte[] bytes = new byte[512];
  private int length;

  int length() {
    return length;
  }

  void put(int c) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) c;
  }

  void put(byte[] text, int from, int to) {
    int count = to - from;
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
    System.arraycopy(text, from, bytes, length, count);
    length += count;
  }

  /// Takes a byte out again.
  void remove(int index) {
    System.arraycopy(bytes, index + 1, bytes, index, length - 1 - index);
    length--;
  }

  /// Puts a control character as its escape.
  void putEscape(int c) {
    put('\\');
    switch (c) {
      case '\n' -> put('n');
      case '\r' -> put('r');
      case '\t' -> put('t');
      default -> {
        put('u');
        put('0');
        put('0');
        put(Character.forDigit(c >> 4, 16));
        put(Character.forDigit(c & 15, 16));
      }
    }
  }

  void fix(Repair repair, int at) {
    if (fixes.size() <= MOST_FIXES) {
      fixes.add(new Repairer.Fix(repair, at));
    }
  }

  /// Whether a bracket was added, left out or changed.
  boolean hasBracketFix() {
    return fixes.stream()
        .map(Repairer.Fix::repair)
        .anyMatch(
            it ->
                it == Repair.ADDED_BRACKET
                    || it == Repair.REMOVED_SURPLUS_BRACKET
                    || it == Repair.CHANGED_BRACKET);
  }

  /// Whether more was repaired than anybody would call few.
  boolean isTooMuch() {
    return fixes.size() > MOST_FIXES;
  }

  List<Repairer.Fix> fixes() {
    fixes.sort(Comparator.comparingInt(Repairer.Fix::at));
    return List.copyOf(fixes);
  }

  byte[] json() {
    return Arrays.copyOf(bytes, length);
  }
}
