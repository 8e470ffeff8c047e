package org.trailglass.query;

import org.jspecify.annotations.Nullable;

/// A piece of the text of a query, to be coloured. Immutable.
///
/// @param start where it begins
/// @param end behind it
/// @param kind what it is
/// @param field of a field itself; of a value the field whose value it is, if it has one
public record Token(int start, int end, Kind kind, @Nullable FieldName field) {

  /// What a piece of text can be.
  public enum Kind {
    FIELD,
    /// Between a field and its value: `:` `<` `<=` `>` `>=`.
    OPERATOR,
    /// A value, a wildcard, a time …; also without a field.
    VALUE,
    /// A text in quotes.
    QUOTED,
    /// A regular expression.
    REGEX,
    /// A word of the language, `and` `or` `not`, or a sign that stands for one, `-` `~`.
    WORD,
    BRACKET,
    MISTAKE
  }
}
