package org.trailglass.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first place at which a text is no query, and what to do about it. Immutable.
///
/// @param start where it begins
/// @param end behind it; equal to `start` where something is missing
/// @param kind what is wrong
/// @param arguments what the sentence of the kind speaks of
/// @param fix a change that puts it right, if there is an obvious one
public record Mistake(int start, int end, Kind kind, List<String> arguments, @Nullable Fix fix)
    implements Parsed {

  /// A longer piece of text is cut in a sentence.
  private static final int MAX_QUOTED = 60;

  /// What can be wrong.
  public enum Kind {
    BRACKET_NOT_CLOSED("A closing bracket is missing here, for the one at column %s."),
    BRACKET_TOO_MANY("This closing bracket closes nothing."),
    BRACKETS_EMPTY("There is nothing in these brackets."),
    TOO_DEEP("More than %s brackets or negations in each other."),
    QUOTE_NOT_CLOSED("The closing quote of this text is missing."),
    REGEX_NOT_CLOSED("The closing / of this regular expression is missing."),
    REGEX_WRONG("This is no regular expression: %s."),
    NOTHING_AFTER("Something is missing after “%s”."),
    NOTHING_BEFORE("Something is missing before “%s”."),
    FIELD_MISSING("A field is missing before “%s”."),
    OPERATOR_MISSING("After the field “%s” a colon and a value are missing."),
    FIELD_WRONG("“%s” is no field: a key between its dots is empty, or needs quotes."),
    BOUND_WRONG("“%s” is neither a time nor a number, so there is no more or less of it."),
    BLOCK_WRONG("“%s” is no block of addresses; one is written like 203.0.113.0/24."),
    TIME_WRONG("“%s” is no time; one is written like 2024-03-01 or 2024-03-01T10:00:00Z."),
    NEEDS_QUOTES("“%s” has signs that mean something here: it needs quotes."),
    NEEDS_ESCAPES("“%s” has signs that mean something here: put a backslash before them."),
    NEEDS_FIELD("“%s” needs a field: “%s”. To find it as text, quote it."),
    WORD_OF_LANGUAGE("“%s” is a word of the language. To find it as text, quote it."),
    OTHER_LANGUAGE("Here “%s” is written “%s”."),
    LETS_ALL_THROUGH("This lets every event through, and so the “or” beside it says nothing."),
    UNKNOWN_FIELD("No event has “%s”."),
    MISSPELT_FIELD("No event has “%s”; did you mean “%s”?"),
    UNKNOWN_COLUMN("This list has no column “%s”."),
    MISSPELT_COLUMN("This list has no column “%s”; did you mean “%s”?"),
    NUMBER_FOR_TIME("“%s” is a number; “%s” holds times, written like %s."),
    NO_NUMBER("“%s” is a number, and no value of “%s” is one."),
    NO_TIME("“%s” is a time, and no value of “%s” is one.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  public Mistake {
    arguments = List.copyOf(arguments);
  }

  /// The mistake as a sentence for people, in English.
  public String sentence() {
    var shown = arguments.stream().map(Mistake::shortened).toArray();
    return kind.sentence.formatted(shown);
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_QUOTED) {
      return text;
    }
    boolean isPair = Character.isHighSurrogate(text.charAt(MAX_QUOTED - 1));
    return text.substring(0, isPair ? MAX_QUOTED - 1 : MAX_QUOTED) + "…";
  }
}
