package org.trailglass.app.listing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.trailglass.export.TextTable.Cell;

/// A column of a list. Immutable.
///
/// @param <R> the row
/// @param id names it for good
/// @param title as a person reads it
/// @param isNumber whether its values are numbers
/// @param cell of a row, for people and for machines; asked on any thread
public record ListColumn<R>(String id, String title, boolean isNumber, Function<R, Cell> cell) {

  /// A column of words.
  public static <R> ListColumn<R> of(String id, String title, Function<R, String> text) {
    return new ListColumn<>(id, title, false, text.andThen(Cell::new));
  }

  /// A column of whole numbers.
  ///
  /// @param text as a person reads a number
  public static <R> ListColumn<R> of(
      String id, String title, Function<R, Long> number, Function<Long, String> text) {
    return new ListColumn<>(
        id,
        title,
        true,
        row -> {
          long value = number.apply(row);
          return new Cell(text.apply(value), Long.toString(value));
        });
  }

  /// How rows are ordered by it: by value, not by what is shown; rows without a number first.
  public Comparator<R> order() {
    return isNumber
        ? Comparator.<R, Boolean>comparing(row -> number(row).isPresent())
            .thenComparing(row -> number(row).orElse(BigDecimal.ZERO))
        : Comparator.<R, String>comparing(
                row -> cell.apply(row).value(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> cell.apply(row).value());
  }

  private Optional<BigDecimal> number(R row) {
    var value = cell.apply(row).value();
    return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
  }
}
