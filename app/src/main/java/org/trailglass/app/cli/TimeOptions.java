package org.trailglass.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.query.Test;
import org.trailglass.s3.DeliveryDays;
import org.trailglass.s3.TimeRange;
import org.trailglass.search.Search;
import picocli.CommandLine.Option;

/// When the events happened that count: it narrows the query, and what is read of a bucket. One
/// thread.
final class TimeOptions {

  @Option(
      names = "--from",
      descriptionKey = "cli.from",
      paramLabel = "TIME",
      converter = MomentConverter.class)
  private @Nullable Moment from;

  @Option(
      names = "--to",
      descriptionKey = "cli.to",
      paramLabel = "TIME",
      converter = MomentConverter.class)
  private @Nullable Moment to;

  boolean isEmpty() {
    return from == null && to == null;
  }

  /// Whether some time lies between both.
  boolean isOrdered() {
    return from == null || to == null || from.start().isBefore(end(to));
  }

  /// The first moment behind what is meant: of a day alone, the whole day.
  private static Instant end(Moment moment) {
    return moment.unit() == ChronoUnit.DAYS ? moment.end() : moment.start();
  }

  /// The time as a range; what is open ends at a time that no event has yet.
  Optional<TimeRange> range() {
    if (isEmpty()) {
      return Optional.empty();
    }
    var start = from == null ? Instant.EPOCH : from.start();
    var now = Instant.now();
    var latest = (now.isAfter(start) ? now : start).plus(Duration.ofDays(1));
    return Optional.of(new TimeRange(start, to == null ? latest : end(to)));
  }

  /// A query narrowed to the time.
  ParsedQuery narrow(ParsedQuery written) {
    return isEmpty()
        ? written
        : (ParsedQuery)
            QueryParser.parse(QueryPrinter.print(Query.and(List.of(written.query(), query()))));
  }

  private Query query() {
    var parts = new ArrayList<Query>();
    if (from != null) {
      parts.add(time(Test.Comparison.AT_LEAST, from));
    }
    if (to != null) {
      boolean isDay = to.unit() == ChronoUnit.DAYS;
      parts.add(time(isDay ? Test.Comparison.AT_MOST : Test.Comparison.LESS, to));
    }
    return Query.and(parts);
  }

  private static Query time(Test.Comparison comparison, Moment moment) {
    return new Query.Field(FieldName.Short.TIME, new Test.Compare(comparison, moment));
  }

  /// Says which time is printed, and what else was read.
  ///
  /// @param isWidened whether buckets are read, by the days of delivery
  void tell(Opened opened, Output output, boolean isWidened) {
    var range = range();
    if (range.isEmpty()) {
      return;
    }
    if (isWidened) {
      var days = DeliveryDays.of(range.get());
      output.warn("cli.widened", days.first().toString(), days.last().toString());
    }
    var inside = new Search().rows(opened.store(), query(), () -> false);
    long outside = opened.store().events() - inside.size();
    output.warn("cli.time", QueryPrinter.print(query()), outside);
    output.problems().flush();
  }
}
