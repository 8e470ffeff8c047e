package org.trailglass.app.principals;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.trailglass.app.grid.WindowedColumn.Style;
import org.trailglass.app.queryfield.ListScope;
import org.trailglass.identity.Principal;
import org.trailglass.store.EventStore;

/// What stands in a column of the list. Immutable.
///
/// @param kind of the values
/// @param text of a row, as a query and a machine read it; empty if there is none
/// @param order from the smallest on
record ColumnValue(
    Kind kind, Function<PrincipalRow, Optional<String>> text, Comparator<PrincipalRow> order) {

  /// What values are.
  enum Kind {
    WORD(Style.TEXT),
    CODE(Style.CODE),
    TIME(Style.CODE),
    NUMBER(Style.NUMBER);

    private final Style style;

    Kind(Style style) {
      this.style = style;
    }

    Style style() {
      return style;
    }

    /// What a query can compare them with.
    ListScope.Kind compared() {
      return switch (this) {
        case WORD, CODE -> ListScope.Kind.WORD;
        case TIME -> ListScope.Kind.TIME;
        case NUMBER -> ListScope.Kind.NUMBER;
      };
    }
  }

  static ColumnValue word(Function<Principal, String> word) {
    return text(Kind.WORD, word);
  }

  static ColumnValue code(Function<Principal, String> code) {
    return text(Kind.CODE, code);
  }

  private static ColumnValue text(Kind kind, Function<Principal, String> text) {
    return new ColumnValue(
        kind,
        row -> Optional.of(text.apply(row.principal())).filter(value -> !value.isEmpty()),
        Comparator.comparing(row -> text.apply(row.principal()), String.CASE_INSENSITIVE_ORDER));
  }

  static ColumnValue number(ToIntFunction<PrincipalRow> number) {
    return new ColumnValue(
        Kind.NUMBER,
        row -> Optional.of(Integer.toString(number.applyAsInt(row))),
        Comparator.comparingInt(number));
  }

  /// @param time in milliseconds since 1970 UTC, or NO_TIME
  static ColumnValue time(ToLongFunction<PrincipalRow> time) {
    return new ColumnValue(
        Kind.TIME,
        row ->
            Optional.of(time.applyAsLong(row))
                .filter(millis -> millis != EventStore.NO_TIME)
                .map(millis -> Instant.ofEpochMilli(millis).toString()),
        Comparator.comparingLong(time));
  }
}
