package org.trailglass.app.detail;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Where a text occurs in another one, ignoring case. Immutable.
///
/// @param starts in ascending order
/// @param ends where each one ends
/// @param current which one is the current one, -1 if there is none
/// @param isCut whether there are more than {@link #MOST}
record Matches(int[] starts, int[] ends, int current, boolean isCut) {
  static final int MOST = 10_000;

  /// None.
  static Matches none() {
    return new Matches(new int[0], new int[0], -1, false);
  }

  /// All occurrences.
  ///
  /// @param from the current one is the first from here on
  static Matches of(String text, String wanted, int from) {
    if (wanted.isEmpty()) {
      return none();
    }
    var matcher =
        Pattern.compile(wanted, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    var starts = new int[MOST];
    var ends = new int[MOST];
    int size = 0;
    boolean isFound = matcher.find();
    while (isFound && size < MOST) {
      starts[size] = matcher.start();
      ends[size++] = matcher.end();
      isFound = matcher.find();
    }
    var found = new Matches(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), -1, isFound);
    return found.from(from);
  }

  int size() {
    return starts.length;
  }

  /// The same with the first one from an offset on as the current one, else the first of all.
  Matches from(int offset) {
    int at = first(offset);
    return at(at < size() ? at : 0);
  }

  private Matches at(int newCurrent) {
    return size() == 0 ? this : new Matches(starts, ends, newCurrent, isCut);
  }

  /// The same with the next one as the current one; after the last comes the first.
  Matches next() {
    return at(Math.floorMod(current + 1, Math.max(1, size())));
  }

  /// The same with the one before as the current one.
  Matches previous() {
    return at(Math.floorMod(current - 1, Math.max(1, size())));
  }

  /// The first that begins at an offset or after it.
  int first(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  /// The first that ends after an offset.
  int firstEndingAfter(int offset) {
    int at = Arrays.binarySearch(ends, offset + 1);
    return at >= 0 ? at : -at - 1;
  }
}
