package org.trailglass.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first place at which a text is no query, and what to do about it. Immutable.
///
/// @param start where it begins
/// @param end behind it; equal to `start` where something is missing
/// @param kind what is wrong
/// @param arguments what a sentence about it speaks of, in the order of the kind
/// @param fix a change that puts it right, if there is an obvious one
public record Mistake(int start, int end, Kind kind, List<String> arguments, @Nullable Fix fix)
    implements Parsed {

  /// A longer piece of text is cut in a sentence.
  private static final int MAX_QUOTED = 60;

  /// What can be wrong.
  public enum Kind {
    BRACKET_NOT_CLOSED,
    BRACKET_TOO_MANY,
    BRACKETS_EMPTY,
    TOO_DEEP,
    QUOTE_NOT_CLOSED,
    REGEX_NOT_CLOSED,
    REGEX_WRONG,
    REGEX_TOO_DEEP,
    NOTHING_AFTER,
    NOTHING_BEFORE,
    FIELD_MISSING,
    OPERATOR_MISSING,
    FIELD_WRONG,
    BOUND_WRONG,
    BLOCK_WRONG,
    TIME_WRONG,
    NEEDS_QUOTES,
    NEEDS_ESCAPES,
    NEEDS_FIELD,
    WORD_OF_LANGUAGE,
    OTHER_LANGUAGE,
    LETS_ALL_THROUGH,
    UNKNOWN_FIELD,
    MISSPELT_FIELD,
    UNKNOWN_COLUMN,
    MISSPELT_COLUMN,
    NUMBER_FOR_TIME,
    NO_NUMBER,
    NO_TIME
  }

  public Mistake {
    arguments = List.copyOf(arguments);
  }

  /// The arguments as a sentence has room for them: what is long is cut.
  public List<String> shortArguments() {
    return arguments.stream().map(Mistake::shortened).toList();
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_QUOTED) {
      return text;
    }
    boolean isPair = Character.isHighSurrogate(text.charAt(MAX_QUOTED - 1));
    return text.substring(0, isPair ? MAX_QUOTED - 1 : MAX_QUOTED) + "…";
  }
}
