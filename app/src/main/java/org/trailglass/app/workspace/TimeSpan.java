package org.trailglass.app.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.Fields;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.query.Test;

/// A stretch of time, as a filter has one: `time >= 2024-03-01T10:00Z time < 2024-03-01T13:00Z`.
/// Milliseconds since 1970 UTC. Immutable.
///
/// @param from the first time in it; {@link #LEAST} if it has no beginning
/// @param to the first time behind it; {@link #MOST} if it has no end
public record TimeSpan(long from, long to) {

  /// The first time that can be written in a query.
  public static final long LEAST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();

  /// The last time that can be written in a query.
  public static final long MOST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  private static final TimeSpan ALL = new TimeSpan(LEAST, MOST);

  public TimeSpan {
    from = Math.clamp(from, LEAST, MOST);
    to = Math.clamp(to, LEAST, MOST);
  }

  /// What the terms about time of a query leave; empty if it has none.
  public static Optional<TimeSpan> in(Query query) {
    var spans = parts(query).stream().flatMap(part -> ofPart(part).stream()).toList();
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(spans.stream().reduce(ALL, TimeSpan::and));
  }

  /// Whether a part of a query is a term about time, such as {@link #query} writes.
  public static boolean isTime(Query part) {
    return ofPart(part).isPresent();
  }

  private static List<Query> parts(Query query) {
    return query instanceof Query.And and ? and.parts() : List.of(query);
  }

  private static Optional<TimeSpan> ofPart(Query part) {
    if (!(part instanceof Query.Field(var field, var test)) || !isTime(field)) {
      return Optional.empty();
    }
    return switch (test) {
      case Test.Compare(var comparison, Moment moment) -> Optional.of(beside(comparison, moment));
      case Test.During(var moment) ->
          Optional.of(new TimeSpan(moment.start().toEpochMilli(), moment.end().toEpochMilli()));
      default -> Optional.empty();
    };
  }

  private static boolean isTime(FieldName field) {
    return switch (field) {
      case FieldName.Short name -> name == FieldName.Short.TIME;
      case FieldName.Path(var path) -> path.equals(Fields.EVENT_TIME);
    };
  }

  /// Only of a day alone both ends are meant; any other time is an instant.
  private static TimeSpan beside(Test.Comparison comparison, Moment moment) {
    long start = moment.start().toEpochMilli();
    long end = moment.unit() == ChronoUnit.DAYS ? moment.end().toEpochMilli() : start + 1;
    return switch (comparison) {
      case LESS -> new TimeSpan(LEAST, start);
      case AT_MOST -> new TimeSpan(LEAST, end);
      case MORE -> new TimeSpan(end, MOST);
      case AT_LEAST -> new TimeSpan(start, MOST);
    };
  }

  private TimeSpan and(TimeSpan other) {
    return new TimeSpan(Math.max(from, other.from), Math.min(to, other.to));
  }

  /// The query that lets through just what is in it.
  public Query query() {
    return Query.and(
        List.of(compare(Test.Comparison.AT_LEAST, from), compare(Test.Comparison.LESS, to)));
  }

  private static Query compare(Test.Comparison comparison, long time) {
    return new Query.Field(
        FieldName.Short.TIME, new Test.Compare(comparison, Moment.ofMillis(time)));
  }

  /// How long it is, in milliseconds; not more than 0 if nothing is in it.
  public long length() {
    return to - from;
  }

  /// Whether a time is in it.
  public boolean contains(long time) {
    return time >= from && time < to;
  }
}
