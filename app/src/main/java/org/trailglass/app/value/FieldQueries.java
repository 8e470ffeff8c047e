package org.trailglass.app.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.EventTime;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;

/// The questions that a value is.
public final class FieldQueries {
  private FieldQueries() {}

  /// Events that have this value; empty if it stands in no field. Of an object, a list and whatever
  /// has no text: events that have the field; of null: events in which it is null.
  public static Optional<Query> of(FieldValue value) {
    return value
        .path()
        .map(path -> new Query.Field(name(path), test(value)))
        .map(field -> time(field, value).orElse(field));
  }

  /// Events that have all of these values.
  public static Optional<Query> of(List<FieldValue> values) {
    var queries =
        values.stream().map(FieldQueries::of).flatMap(Optional::stream).distinct().toList();
    return queries.isEmpty() ? Optional.empty() : Optional.of(Query.and(queries));
  }

  /// Events that have the field, with a value other than null.
  public static Query present(FieldPath path) {
    return new Query.Field(name(path), new Test.Present());
  }

  /// Events that lack the field, or have nothing but null there.
  public static Query missing(FieldPath path) {
    return new Query.Not(present(path));
  }

  /// Events with a text in a field.
  static Query is(FieldPath path, String text) {
    return new Query.Field(name(path), new TextTest.Is(text));
  }

  private static FieldName name(FieldPath path) {
    return new FieldName.Path(path);
  }

  private static Test test(FieldValue value) {
    return switch (value.kind()) {
      case TEXT, NUMBER, TRUE, FALSE -> new TextTest.Is(value.text());
      case NULL -> new Test.Null();
      case EMPTY_OBJECT, EMPTY_ARRAY -> new Test.Present();
    };
  }

  /// The time of an event is asked for as the table shows it, to the second if it tells no more.
  private static Optional<Query.Field> time(Query.Field field, FieldValue value) {
    boolean isTime =
        value.path().equals(Optional.of(Fields.EVENT_TIME)) && field.test() instanceof TextTest.Is;
    var millis = EventTime.parse(isTime ? value.text() : "");
    if (millis.isEmpty()) {
      return Optional.empty();
    }
    try {
      var unit = millis.getAsLong() % 1000 == 0 ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
      var moment = new Moment(Instant.ofEpochMilli(millis.getAsLong()), unit);
      return Optional.of(new Query.Field(FieldName.Short.TIME, new Test.During(moment)));
    } catch (IllegalArgumentException | DateTimeException noYearOfFourDigits) {
      return Optional.empty();
    }
  }
}
