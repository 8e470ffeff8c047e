package org.trailglass.app.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;
import org.trailglass.store.EventStore;

/// What can be shown around an event in place of what a filter leaves.
public enum Around {
  /// Everything that happened.
  EVERYTHING,
  /// What happened up to five minutes before or after.
  MINUTES,
  /// What came from the same address.
  ADDRESS,
  /// What the same request did.
  REQUEST,
  /// The same event as other accounts have it.
  SHARED_EVENT;

  private static final long FIVE_MINUTES = Duration.ofMinutes(5).toMillis();

  /// Longer values are no address or identifier but an attack on the filter's field.
  private static final int LONGEST = 512;

  /// The filter that shows it; empty if the event has nothing to go by.
  public Optional<Filter> filter(EventStore store, int row) {
    return switch (this) {
      case EVERYTHING -> Optional.of(Filter.none());
      case MINUTES -> minutes(store.time(row)).map(Filter::of);
      case ADDRESS -> same(FieldName.Short.IP, Fields.SOURCE_IP_ADDRESS, store, row);
      case REQUEST -> same(Fields.REQUEST_ID, store, row);
      case SHARED_EVENT -> same(Fields.SHARED_EVENT_ID, store, row);
    };
  }

  private static Optional<Query> minutes(long time) {
    return time == EventStore.NO_TIME
        ? Optional.empty()
        : moment(time - FIVE_MINUTES)
            .flatMap(from -> moment(time + FIVE_MINUTES).map(to -> between(from, to)));
  }

  /// Empty for a time that cannot be written.
  private static Optional<Moment> moment(long time) {
    try {
      return Optional.of(Moment.ofMillis(time));
    } catch (IllegalArgumentException outOfRange) {
      return Optional.empty();
    }
  }

  private static Query between(Moment from, Moment to) {
    return Query.and(
        List.of(
            time(new Test.Compare(Test.Comparison.AT_LEAST, from)),
            time(new Test.Compare(Test.Comparison.AT_MOST, to))));
  }

  private static Query time(Test test) {
    return new Query.Field(FieldName.Short.TIME, test);
  }

  private static Optional<Filter> same(FieldPath path, EventStore store, int row) {
    return same(new FieldName.Path(path), path, store, row);
  }

  private static Optional<Filter> same(FieldName name, FieldPath path, EventStore store, int row) {
    return store
        .first(row, path)
        .filter(value -> !value.isBlank() && value.length() <= LONGEST)
        .map(value -> Filter.of(new Query.Field(name, new TextTest.Is(value))));
  }
}
