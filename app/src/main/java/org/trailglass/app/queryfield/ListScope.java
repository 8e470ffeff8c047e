package org.trailglass.app.queryfield;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trailglass.app.text.VisibleText;
import org.trailglass.query.Compared;
import org.trailglass.query.CompletionContext;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.Mistake;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.store.Needle;

/// The rows of a list that was counted from events. FX thread only.
///
/// @param columns the fields, each with what it is in words
/// @param rows those that there are, for values to be offered
/// @param <R> the row
public record ListScope<R>(Map<String, Column<R>> columns, Supplier<List<R>> rows)
    implements QueryScope {
  private static final int MOST = 60;

  /// A longer value is no help: nobody reads it, and it would fill the text.
  private static final int LONGEST = 200;

  /// A column of a list. Immutable.
  ///
  /// @param hint what it is
  /// @param kind what it can be compared with
  /// @param value of a row
  public record Column<R>(String hint, Kind kind, Function<R, Optional<String>> value) {}

  /// What the values of a column are.
  public enum Kind {
    WORD,
    NUMBER,
    TIME
  }

  public ListScope {
    columns = Map.copyOf(columns);
  }

  @Override
  public FieldList fields() {
    var hints = new TreeMap<String, String>();
    columns.forEach((name, column) -> hints.put(name, column.hint()));
    return FieldList.ofColumns(hints);
  }

  @Override
  public void look() {}

  @Override
  public void onFields(Runnable changed) {}

  @Override
  public void onEvents(Runnable grown, Consumer<Boolean> settled) {}

  @Override
  public Callable<Optional<Mistake>> check(
      List<Compared> comparisons, BooleanSupplier isOvertaken) {
    return () -> comparisons.stream().flatMap(compared -> mistake(compared).stream()).findFirst();
  }

  private Optional<Mistake> mistake(Compared compared) {
    var column = columns.get(compared.field().text());
    var wanted = compared.bound() instanceof Moment ? Kind.TIME : Kind.NUMBER;
    return column == null || column.kind() == wanted
        ? Optional.empty()
        : Optional.of(compared.asMistake(column.kind() == Kind.TIME));
  }

  @Override
  public Callable<List<Suggestion>> values(AtValue at, Query others, BooleanSupplier isOvertaken) {
    var column = columns.get(at.field().text());
    var all = rows.get();
    return () ->
        column == null || column.kind() != Kind.WORD
            ? List.of()
            : suggestions(all, column, new Needle(at.prefix()));
  }

  private List<Suggestion> suggestions(List<R> all, Column<R> column, Needle typed) {
    var counts = new HashMap<String, Long>();
    for (var row : all) {
      column
          .value()
          .apply(row)
          .filter(value -> value.length() <= LONGEST && typed.isIn(value))
          .ifPresent(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(value -> suggestion(value.getKey(), value.getValue()))
        .toList();
  }

  private static Suggestion suggestion(String value, long rows) {
    return new Suggestion(
        Suggestion.Kind.VALUE,
        VisibleText.of(value),
        "",
        OptionalLong.of(rows),
        CompletionContext.written(value),
        false);
  }
}
