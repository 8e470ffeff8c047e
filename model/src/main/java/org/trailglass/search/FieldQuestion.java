package org.trailglass.search;

import java.util.List;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.LeafKind;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;
import org.trailglass.store.Needle;
import org.trailglass.store.Overtaken;
import org.trailglass.store.RowBits;

/// Asks for events of which some value at a path, or under it, passes a test.
record FieldQuestion(FieldPath path, RowTest test, Cost cost) implements Question {
  private static final String SERVICE_ENDING = ".amazonaws.com";

  /// Adds the rows of a segment that pass.
  @FunctionalInterface
  interface RowTest {
    void addRows(SegmentView view, FieldPath path, RowBits into);
  }

  static FieldQuestion of(Query.Field field, Overtaken overtaken) {
    var path = field.field().path();
    return switch (field.test()) {
      case Test.Present present ->
          new FieldQuestion(path, isTime(field) ? timed() : FieldQuestion::addPresent, Cost.LOOKUP);
      case Test.Null literal -> new FieldQuestion(path, FieldQuestion::addNull, Cost.LOOKUP);
      default -> ofValues(path, field, overtaken);
    };
  }

  private static FieldQuestion ofValues(FieldPath path, Query.Field field, Overtaken overtaken) {
    var test = ValueTest.of(field.test(), overtaken);
    if (test instanceof TimeBetween between) {
      var rowTest = isTime(field) ? during(between) : timed(between);
      return new FieldQuestion(path, rowTest, Cost.VALUES_OF_A_FIELD);
    }
    if (field.field() == FieldName.Short.SERVICE && field.test() instanceof TextTest.Is(var text)) {
      var whole = new ValueTest.IsText(new Needle(text + SERVICE_ENDING));
      return new FieldQuestion(path, values(List.of(test, whole)), Cost.LOOKUP);
    }
    var cost =
        test.isSlow()
            ? Cost.PATTERN_OF_A_FIELD
            : field.test() instanceof TextTest.Is ? Cost.LOOKUP : Cost.VALUES_OF_A_FIELD;
    return new FieldQuestion(path, values(List.of(test)), cost);
  }

  private static boolean isTime(Query.Field field) {
    return field.field() == FieldName.Short.TIME;
  }

  @Override
  public RoaringBitmap in(SegmentView view) {
    var rows = view.noRows();
    test.addRows(view, path, rows);
    return rows.toBitmap();
  }

  @Override
  public Stream<FieldPath> fields() {
    return Stream.of(path);
  }

  private static RowTest values(List<ValueTest> tests) {
    return (view, path, into) -> {
      view.column(path).ifPresent(column -> tests.forEach(test -> test.addRows(column, into)));
      for (var column : view.columnsUnder(path)) {
        tests.forEach(test -> test.addRows(column, into));
      }
    };
  }

  /// Rows with a value that is not null, or with any under it: then there is an object.
  private static void addPresent(SegmentView view, FieldPath path, RowBits into) {
    view.column(path)
        .ifPresent(
            column -> ((ValueTest) (c, o) -> c.kind(o) != LeafKind.NULL).addRows(column, into));
    view.columnsUnder(path).forEach(column -> column.addTo(into));
  }

  private static void addNull(SegmentView view, FieldPath path, RowBits into) {
    view.column(path)
        .ifPresent(
            column -> ((ValueTest) (c, o) -> c.kind(o) == LeafKind.NULL).addRows(column, into));
  }

  private static RowTest timed(TimeBetween between) {
    var ofRows = during(between);
    var ofValues = values(List.of(between));
    return (view, path, into) -> {
      boolean isOfRows = path.equals(Fields.EVENT_TIME) && view.segment().isTimedByEvents();
      (isOfRows ? ofRows : ofValues).addRows(view, path, into);
    };
  }

  private static RowTest timed() {
    return during(new TimeBetween(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /// Rows by the time at which the table shows them.
  private static RowTest during(TimeBetween between) {
    return (view, path, into) -> view.segment().addBetween(between.from(), between.to(), into);
  }
}
