package org.trailglass.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as a query writes them: `3600`, `-0.5`, `1e6`.
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,9})?");

  /// A longer word is no number that a log has.
  private static final int LONGEST = 100;

  private Numbers() {}

  /// Reads a number; empty if the word is none, or one that no log has.
  static Optional<Test.Number> read(String word) {
    if (word.length() > LONGEST || !NUMBER.matcher(word).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Test.Number(new BigDecimal(word)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
