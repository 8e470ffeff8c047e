package org.trailglass.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A comparison in a text, with the place of what the field is compared with. Immutable.
///
/// @param field that is compared
/// @param bound what with
/// @param text the bound as it is written
/// @param start where it begins
/// @param end behind it
public record Compared(FieldName field, Test.Bound bound, String text, int start, int end) {
  private static final int YEAR = 4;
  private static final int EPOCH_SECONDS = 10;
  private static final int EPOCH_MILLIS = 13;
  private static final String ANY_TIME = "2024-03-01";

  /// The comparisons of a text that an event must pass to be let through, in its order: not those
  /// under a `not`, which lets through what does not pass, or switched off.
  public static List<Compared> of(ParsedQuery parsed) {
    var wanted = new ArrayList<Boolean>();
    collect(parsed.query(), true, wanted);
    var isWanted = wanted.iterator();
    var found = new ArrayList<Compared>();
    var tokens = parsed.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      var operator = tokens.get(i - 1);
      boolean isComparison =
          operator.kind() == Token.Kind.OPERATOR && parsed.text().charAt(operator.start()) != ':';
      if (isComparison && tokens.get(i).field() instanceof FieldName field && isWanted.next()) {
        add(parsed.text(), tokens.get(i), field, found);
      }
    }
    return found;
  }

  /// Tells of each comparison of a query, in its order, whether an event must pass it.
  private static void collect(Query query, boolean isWanted, List<Boolean> into) {
    switch (query) {
      case Query.And(var parts) -> parts.forEach(part -> collect(part, isWanted, into));
      case Query.Or(var parts) -> parts.forEach(part -> collect(part, isWanted, into));
      case Query.Not(var part) -> collect(part, !isWanted, into);
      case Query.Off(var part) -> collect(part, false, into);
      case Query.Field(var field, Test.Compare compare) -> into.add(isWanted);
      case Query.Field other -> {}
      case Query.Anywhere other -> {}
      case Query.All all -> {}
    }
  }

  private static void add(String text, Token token, FieldName field, List<Compared> to) {
    var word = text.substring(token.start(), token.end());
    Times.read(word)
        .map(Test.Bound.class::cast)
        .or(() -> Numbers.read(word))
        .map(bound -> new Compared(field, bound, word, token.start(), token.end()))
        .ifPresent(to::add);
  }

  /// What to say where no value of the field is of the kind that it is compared with.
  ///
  /// @param hasTimes whether the field holds times
  public Mistake asMistake(boolean hasTimes) {
    return switch (bound) {
      case Moment moment -> mistake(Mistake.Kind.NO_TIME, List.of(text, field.text()), null);
      case Test.Number number when hasTimes -> {
        var time = time().map(Times::written);
        var fix = time.map(written -> new Fix(start, end, written)).orElse(null);
        var arguments = List.of(text, field.text(), time.orElse(ANY_TIME));
        yield mistake(Mistake.Kind.NUMBER_FOR_TIME, arguments, fix);
      }
      case Test.Number number -> mistake(Mistake.Kind.NO_NUMBER, List.of(text, field.text()), null);
    };
  }

  private Mistake mistake(Mistake.Kind kind, List<String> arguments, @Nullable Fix fix) {
    return new Mistake(start, end, kind, arguments, fix);
  }

  /// The time that a number probably stands for: a year, or what a machine counts from 1970 on.
  private Optional<Moment> time() {
    if (!text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return Optional.empty();
    }
    return switch (text.length()) {
      case YEAR -> Optional.of(Moment.of(LocalDate.of(Integer.parseInt(text), 1, 1)));
      case EPOCH_SECONDS -> Optional.of(Moment.ofMillis(1_000 * Long.parseLong(text)));
      case EPOCH_MILLIS -> Optional.of(Moment.ofMillis(Long.parseLong(text)));
      default -> Optional.empty();
    };
  }
}
