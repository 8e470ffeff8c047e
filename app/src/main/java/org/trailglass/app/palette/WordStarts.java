package org.trailglass.app.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// A name, made ready to be found by letters that its words begin with: `sf` finds `Save filter`,
/// `uia` finds `userIdentity.accessKeyId`, and so do `useracc` and `identity.acc`. Immutable; any
/// thread.
///
/// A word begins behind whatever is no letter and no digit, at a capital behind a small letter, at
/// the last of several capitals, and at a digit behind a letter. Each letter that is looked for is
/// either the next one in the name, or the begin of a later word. Letters that are found nowhere in
/// this way are looked for as they stand, inside of words too, which counts less.
///
/// Among the ways to find the letters the best is taken, by dynamic programming over letters times
/// characters of the name.
final class WordStarts {
  /// Of the name as a whole.
  private static final int WHOLE = 1_000;

  private static final int BY_WORDS = 600;
  private static final int INSIDE = 200;

  /// What a leap to the begin of a later word costs.
  private static final int LEAP = 12;

  /// How many characters that a leap leaves out cost one more.
  private static final int WAY = 4;

  /// What it costs where the first letter is not the first of the name.
  private static final int LATE = 40;

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final char[] letters;
  private final boolean[] isStart;

  WordStarts(String name) {
    letters = new char[name.length()];
    isStart = new boolean[name.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(name.charAt(i));
      isStart[i] = isStart(name, i);
    }
  }

  /// Where letters were found, and how well.
  ///
  /// @param score the higher the better
  /// @param at the positions in the name
  record Found(int score, BitSet at) {
    static Found nothingWanted() {
      return new Found(0, new BitSet());
    }
  }

  private static boolean isStart(String name, int at) {
    char c = name.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      return !Character.isWhitespace(c);
    }
    if (at == 0) {
      return true;
    }
    char before = name.charAt(at - 1);
    if (!Character.isLetterOrDigit(before)) {
      return true;
    }
    if (Character.isDigit(c)) {
      return !Character.isDigit(before);
    }
    boolean isLastCapital =
        at + 1 < name.length()
            && Character.isUpperCase(before)
            && Character.isLowerCase(name.charAt(at + 1));
    return Character.isUpperCase(c) && (Character.isLowerCase(before) || isLastCapital);
  }

  /// Finds the letters of one word.
  ///
  /// @param word in small letters; not empty
  Optional<Found> find(char[] word) {
    if (!canHold(word)) {
      return Optional.empty();
    }
    return byWords(word).or(() -> inside(word));
  }

  /// Most names hold not even the letters in their order: these are left out at once.
  private boolean canHold(char[] word) {
    int at = 0;
    for (char letter : letters) {
      if (at < word.length && letter == word[at]) {
        at++;
      }
    }
    return at == word.length;
  }

  private Optional<Found> byWords(char[] word) {
    int length = letters.length;
    var score = new int[word.length][length];
    var from = new int[word.length][length];
    for (int i = 0; i < word.length; i++) {
      int leapFrom = -1; // the best place of the letter before, from which a leap is made
      for (int j = 0; j < length; j++) {
        if (i > 0 && j > 1 && isBetter(score[i - 1], j - 2, leapFrom)) {
          leapFrom = j - 2;
        }
        place(word, score, from, i, j, leapFrom);
      }
    }
    int end = best(score[word.length - 1]);
    return end < 0 ? Optional.empty() : Optional.of(found(score, from, end));
  }

  /// Whether a leap from the one place is better than from the other, wherever it leads.
  private static boolean isBetter(int[] score, int place, int than) {
    return score[place] > NEVER
        && (than < 0 || score[place] * WAY + place >= score[than] * WAY + than);
  }

  private void place(char[] word, int[][] score, int[][] from, int i, int j, int leapFrom) {
    score[i][j] = NEVER;
    if (letters[j] != word[i]) {
      return;
    }
    if (i == 0) {
      score[0][j] = j == 0 ? BY_WORDS : isStart[j] ? BY_WORDS - LATE - Math.min(j, LATE) : NEVER;
      return;
    }
    int next = j > 0 ? score[i - 1][j - 1] : NEVER;
    int leap =
        isStart[j] && leapFrom >= 0 ? score[i - 1][leapFrom] - LEAP - (j - leapFrom) / WAY : NEVER;
    score[i][j] = Math.max(next, leap);
    from[i][j] = next >= leap ? j - 1 : leapFrom;
  }

  private static int best(int[] score) {
    int best = -1;
    for (int j = 0; j < score.length; j++) {
      if (score[j] > NEVER && (best < 0 || score[j] > score[best])) {
        best = j;
      }
    }
    return best;
  }

  private Found found(int[][] score, int[][] from, int end) {
    var at = new BitSet();
    int j = end;
    for (int i = score.length - 1; i >= 0; i--) {
      at.set(j);
      j = from[i][j];
    }
    int whole = score.length == letters.length ? WHOLE - BY_WORDS : 0;
    return new Found(score[score.length - 1][end] + whole - shortness(), at);
  }

  private Optional<Found> inside(char[] word) {
    for (int j = 0; j + word.length <= letters.length; j++) {
      if (Arrays.equals(letters, j, j + word.length, word, 0, word.length)) {
        var at = new BitSet();
        at.set(j, j + word.length);
        return Optional.of(new Found(INSIDE - Math.min(j, LATE) - shortness(), at));
      }
    }
    return Optional.empty();
  }

  /// Of two names that are found alike, the shorter is meant.
  private int shortness() {
    return Math.min(letters.length / WAY, LATE);
  }
}
