package org.trailglass.app.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trailglass.event.Fields;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// What can be shown around an event in place of what a filter leaves.
public enum Around implements Sight {
  /// Everything that happened.
  EVERYTHING,
  /// What happened up to five minutes before or after.
  MINUTES,
  /// What the same request did.
  REQUEST,
  /// The same event as other accounts have it.
  SHARED_EVENT;

  private static final long FIVE_MINUTES = Duration.ofMinutes(5).toMillis();

  @Override
  public Optional<Filter> filter(EventStore store, int row) {
    return switch (this) {
      case EVERYTHING -> Optional.of(Filter.none());
      case MINUTES -> minutes(store.time(row)).map(Filter::of);
      case REQUEST -> Sight.same(Fields.REQUEST_ID, store, row).map(Filter::of);
      case SHARED_EVENT -> Sight.same(Fields.SHARED_EVENT_ID, store, row).map(Filter::of);
    };
  }

  /// By time, in the direction that it had.
  @Override
  public Sort order(Sort now) {
    return now.path().equals(Fields.EVENT_TIME) ? now : Sort.byTime();
  }

  @Override
  public String key() {
    return "around." + name().toLowerCase(Locale.ROOT);
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
}
