package org.trailglass.app.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.summary.TimeBins;
import org.trailglass.summary.TimeSpread;
import org.trailglass.summary.Timeline;

/// Counts what the timeline shows. Any thread.
final class TimelineCount {
  private static final TimeBins ONE = new TimeBins(0, 1, 1);

  /// How much of the view is left beside what a filter lets through, so that one sees what is next
  /// to it.
  private static final int BESIDE = 12;

  private static final long LEAST_BESIDE = 500;

  /// Events at one moment are shown in so much time, in milliseconds.
  private static final long LEAST_BULK = 60_000;

  private final Map<EventStore, Optional<TimeSpread>> spreads =
      Collections.synchronizedMap(new WeakHashMap<>());

  /// A question to count for.
  ///
  /// @param chosen the stretch that a person chose to see; empty if it follows from the events and
  ///     the filter
  /// @param most how many stretches there is room for
  /// @param zone stretches begin where its clocks show whole ones
  record Question(Result result, Optional<TimeSpan> chosen, int most, ZoneId zone) {}

  TimelinePicture of(Question question) {
    var rows = question.result().rows();
    var store = rows.store();
    boolean isAll = rows.size() == store.events();
    var all = isAll ? rows : RowSet.all(store);
    var found = spreads.computeIfAbsent(store, any -> TimeSpread.of(all));
    if (found.isEmpty()) {
      var trail = Timeline.of(all, ONE);
      return TimelinePicture.untimed(trail, isAll ? trail : Timeline.of(rows, ONE));
    }
    var spread = found.get();
    var wanted = question.chosen().or(() -> ofFilter(question.result(), spread));
    var bins =
        wanted
            .map(view -> bins(view.from(), view.to() - 1, question))
            .orElseGet(() -> bulk(spread, question));
    var view = wanted.orElseGet(() -> new TimeSpan(bins.start(), bins.end()));
    var trail = Timeline.of(all, bins);
    return new TimelinePicture(view, spread, trail, isAll ? trail : Timeline.of(rows, bins));
  }

  private static TimeBins bulk(TimeSpread spread, Question question) {
    long narrow = spread.high() - spread.low();
    return narrow < LEAST_BULK
        ? bins(spread.low() - LEAST_BULK / 2, spread.high() + LEAST_BULK / 2, question)
        : bins(spread.low(), spread.high(), question);
  }

  private static TimeBins bins(long first, long last, Question question) {
    var rules = question.zone().getRules();
    long offset = rules.getOffset(Instant.ofEpochMilli(first)).getTotalSeconds() * 1_000L;
    return TimeBins.fitting(first, Math.max(first, last), question.most(), offset);
  }

  /// Where the filter's stretch of time and the events are, with some room beside it; empty if that
  /// is no less than everything.
  private static Optional<TimeSpan> ofFilter(Result result, TimeSpread spread) {
    var span = TimeSpan.in(result.filter().query()).orElse(null);
    if (span == null || span.from() <= spread.low() && span.to() > spread.high()) {
      return Optional.empty();
    }
    boolean isInBulk = span.from() <= spread.high() && span.to() > spread.low();
    long first = isInBulk ? spread.low() : spread.earliest();
    long last = isInBulk ? spread.high() : spread.latest();
    long from = Math.max(span.from(), first);
    long to = Math.min(span.to(), last + 1);
    if (from >= to) {
      return Optional.empty();
    }
    long beside = Math.max(LEAST_BESIDE, (to - from) / BESIDE);
    return Optional.of(new TimeSpan(from - beside, to + beside));
  }
}
