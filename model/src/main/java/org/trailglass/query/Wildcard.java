package org.trailglass.query;

import java.util.List;

/// A pattern of text, of `*` for any text and of `?` for one character (code point). Immutable.
///
/// @param tokens no two texts beside each other, no two `*`, no empty text; at least one of them no
///     text, and not a single `*`, which is {@link Test.Present}
public record Wildcard(List<Token> tokens) {

  /// A part of the pattern.
  public sealed interface Token {}

  /// Text as it is.
  public record Text(String text) implements Token {}

  /// A wildcard.
  public enum Sign implements Token {
    /// Any number of characters: `*`.
    ANY,
    /// One character: `?`.
    ONE
  }

  public Wildcard {
    tokens = List.copyOf(tokens);
    if (tokens.equals(List.of(Sign.ANY)) || tokens.stream().allMatch(Text.class::isInstance)) {
      throw new IllegalArgumentException("no pattern: " + tokens);
    }
    for (int i = 0; i < tokens.size(); i++) {
      var before = i == 0 ? null : tokens.get(i - 1);
      boolean isDouble =
          tokens.get(i) instanceof Text text
              ? before instanceof Text || text.text().isEmpty()
              : tokens.get(i) == Sign.ANY && before == Sign.ANY;
      if (isDouble) {
        throw new IllegalArgumentException("not in normal form: " + tokens);
      }
    }
  }
}
