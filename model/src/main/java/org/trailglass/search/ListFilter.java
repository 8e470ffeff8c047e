package org.trailglass.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;
import org.trailglass.store.Needle;
import org.trailglass.store.Overtaken;

/// Answers which rows of a list a query lets through, by the same tests of values as {@link Search}
/// answers it of events. Immutable; any thread.
///
/// A list that was counted from events is asked once or twice before it is counted anew, and half
/// of its columns are called as short names or derived fields of events are (`name`, `id`,
/// `account`). So it is no small store: to make segments, dictionaries and postings of it takes
/// longer than to look at each row, and its columns would have to hide those fields.
///
/// @param columns by the name that a query calls them by, the value of a row as text: numbers in
///     digits, times as ISO 8601 writes them; empty where it has none
/// @param words those of the columns in which a text without a field is looked for
/// @param <R> the row
public record ListFilter<R>(Map<String, Function<R, Optional<String>>> columns, Set<String> words) {

  public ListFilter {
    columns = Map.copyOf(columns);
    words = Set.copyOf(words);
  }

  /// The rows that a query lets through, in their order. A column that there is not has no value.
  ///
  /// @param isOvertaken asked now and then; once it says yes the search ends
  /// @throws CancellationException if the question was overtaken
  /// @throws PatternException if a regular expression is none, or takes too long
  public List<R> of(List<R> rows, Query query, BooleanSupplier isOvertaken) {
    var overtaken = new Overtaken(isOvertaken);
    var test = test(SwitchedOn.of(query), overtaken);
    return rows.stream()
        .filter(
            row -> {
              overtaken.check();
              return test.test(row);
            })
        .toList();
  }

  private Predicate<R> test(Query query, Overtaken overtaken) {
    return switch (query) {
      case Query.All all -> row -> true;
      case Query.Off off -> row -> true;
      case Query.Not(var part) -> test(part, overtaken).negate();
      case Query.And(var parts) -> {
        var tests = parts.stream().map(part -> test(part, overtaken)).toList();
        yield row -> tests.stream().allMatch(test -> test.test(row));
      }
      case Query.Or(var parts) -> {
        var tests = parts.stream().map(part -> test(part, overtaken)).toList();
        yield row -> tests.stream().anyMatch(test -> test.test(row));
      }
      case Query.Anywhere(var test) -> anywhere(passing(test, overtaken));
      case Query.Field(var field, var test) -> column(field.text(), test, overtaken);
    };
  }

  private Predicate<R> anywhere(Predicate<String> test) {
    var looked = words.stream().map(this::values).toList();
    return row -> looked.stream().anyMatch(values -> values.apply(row).filter(test).isPresent());
  }

  /// Without a field a text need not be all of a value.
  private static Predicate<String> passing(TextTest test, Overtaken overtaken) {
    return test instanceof TextTest.Is(var text)
        ? new Needle(text)::isIn
        : ValueTest.of(test, overtaken)::passes;
  }

  private Predicate<R> column(String name, Test test, Overtaken overtaken) {
    var values = values(name);
    return switch (test) {
      case Test.Present present -> row -> values.apply(row).isPresent();
      case Test.Null literal -> row -> false;
      default -> {
        var passing = ValueTest.of(test, overtaken);
        yield row -> values.apply(row).filter(passing::passes).isPresent();
      }
    };
  }

  private Function<R, Optional<String>> values(String name) {
    return columns.getOrDefault(name, row -> Optional.empty());
  }
}
