package org.trailglass.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.query.Compared;
import org.trailglass.query.FieldName;
import org.trailglass.query.Mistake;
import org.trailglass.query.Moment;
import org.trailglass.query.Test;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;

/// Finds comparisons that no event of a snapshot can pass, since the field has values, and none of
/// them is of the kind that it is compared with: `time < 1990`. Such a query is a query all the
/// same, and may let events through in another trail. Immutable; any thread.
///
/// Values are looked at up to the first of the kind; where there is none, all of them are decoded.
///
/// @param isOvertaken whether nobody wants to know any more: then nothing is found
public record ComparisonCheck(EventStore store, BooleanSupplier isOvertaken) {

  /// The first comparison that nothing can pass; empty if there is none.
  public Optional<Mistake> check(List<Compared> comparisons) {
    return comparisons.stream()
        .flatMap(compared -> mistake(compared).stream())
        .filter(mistake -> !isOvertaken.getAsBoolean())
        .findFirst();
  }

  private Optional<Mistake> mistake(Compared compared) {
    var path = compared.field().path();
    boolean isPossible =
        switch (compared.bound()) {
          case Moment moment -> compared.field() == FieldName.Short.TIME || hasTime(path);
          case Test.Number number -> columns(path).anyMatch(this::hasNumber);
        };
    if (isPossible || columns(path).noneMatch(this::hasValue)) {
      return Optional.empty();
    }
    boolean hasTimes = compared.bound() instanceof Test.Number && hasTime(path);
    return Optional.of(compared.asMistake(hasTimes));
  }

  private Stream<Column> columns(FieldPath path) {
    return IntStream.range(0, store.segments().size())
        .mapToObj(number -> new SegmentView(store, number))
        .flatMap(
            view -> Stream.concat(view.column(path).stream(), view.columnsUnder(path).stream()));
  }

  private boolean hasTime(FieldPath path) {
    return columns(path)
        .anyMatch(column -> isAny(column, value -> column.time(value) != EventStore.NO_TIME));
  }

  private boolean hasNumber(Column column) {
    return isAny(column, value -> !Double.isNaN(column.number(value)));
  }

  private boolean hasValue(Column column) {
    return isAny(column, value -> column.kind(value) != LeafKind.NULL);
  }

  /// Whether a test is passed by any value of a column.
  private boolean isAny(Column column, IntPredicate test) {
    return IntStream.range(0, column.values())
        .takeWhile(value -> !isOvertaken.getAsBoolean())
        .anyMatch(test);
  }
}
