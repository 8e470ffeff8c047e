package org.trailglass.app.filterbar;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.value.NamedText;
import org.trailglass.query.Query;
import org.trailglass.query.Term;
import org.trailglass.query.TextTest;

/// Tells the names of the values that a term of the filter asks for. Immutable.
record TermNames(NamedText named) {
  /// More have no room on a chip.
  private static final int MOST = 3;

  private static final int LONGEST = 60;

  /// The name of its value; of several values those that have a name, with it. Empty if none has.
  String of(Term term) {
    var values = values(term.query()).toList();
    return values.size() == 1
        ? named.nameOf(values.getFirst())
        : values.stream()
            .filter(value -> !named.nameOf(value).isEmpty())
            .limit(MOST)
            .map(value -> named.beside(value, VisibleText.of(ShortText.of(value, LONGEST))))
            .collect(Collectors.joining(", "));
  }

  private static Stream<String> values(Query query) {
    return switch (query) {
      case Query.And(var parts) -> parts.stream().flatMap(TermNames::values);
      case Query.Or(var parts) -> parts.stream().flatMap(TermNames::values);
      case Query.Not(var part) -> values(part);
      case Query.Off(var part) -> values(part);
      case Query.Anywhere(TextTest.Is(var text)) -> Stream.of(text);
      case Query.Field(var field, TextTest.Is(var text)) -> Stream.of(text);
      case Query.All all -> Stream.empty();
      case Query.Anywhere other -> Stream.empty();
      case Query.Field other -> Stream.empty();
    };
  }
}
