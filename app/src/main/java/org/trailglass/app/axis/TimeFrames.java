package org.trailglass.app.axis;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.summary.TimeBins;
import org.trailglass.summary.TimeSpread;

/// Works out what stretch of time a chart shows, and in which parts it counts. Keeps over what time
/// the events of a snapshot spread, as long as the snapshot. Any thread.
public final class TimeFrames {
  /// How much of the view is left beside what a filter lets through, so that one sees what is next
  /// to it.
  private static final int BESIDE = 12;

  private static final long LEAST_BESIDE = 500;

  /// Events at one moment are shown in so much time, in milliseconds.
  private static final long LEAST_BULK = 60_000;

  private final Map<EventStore, Optional<TimeSpread>> spreads =
      Collections.synchronizedMap(new WeakHashMap<>());

  /// What is shown, and the parts of it.
  public record Divided(TimeFrame frame, TimeBins bins) {}

  /// A stretch that a person chose is shown as it is; else that of the filter, with some room
  /// beside it; else the bulk of all events.
  ///
  /// @param most for how many parts there is room
  /// @param zone parts begin where its clocks show whole ones
  /// @return empty if no event has a time
  public Optional<Divided> of(Result result, Optional<TimeSpan> chosen, int most, ZoneId zone) {
    var known =
        spreads.computeIfAbsent(result.store().plain(), plain -> TimeSpread.of(RowSet.all(plain)));
    return known.map(
        spread ->
            chosen
                .or(() -> ofFilter(result.filter(), spread))
                .map(view -> divided(view, spread, bins(view.from(), view.to() - 1, most, zone)))
                .orElseGet(() -> bulk(spread, most, zone)));
  }

  private static Divided bulk(TimeSpread spread, int most, ZoneId zone) {
    long narrow = spread.high() - spread.low();
    long room = narrow < LEAST_BULK ? LEAST_BULK / 2 : 0;
    var bins = bins(spread.low() - room, spread.high() + room, most, zone);
    return divided(new TimeSpan(bins.start(), bins.end()), spread, bins);
  }

  private static Divided divided(TimeSpan view, TimeSpread spread, TimeBins bins) {
    return new Divided(new TimeFrame(view, spread), bins);
  }

  private static TimeBins bins(long first, long last, int most, ZoneId zone) {
    long offset = zone.getRules().getOffset(Instant.ofEpochMilli(first)).getTotalSeconds() * 1_000L;
    return TimeBins.fitting(first, Math.max(first, last), most, offset);
  }

  /// Where the filter's stretch of time and the events are; empty if that is no less than
  /// everything.
  private static Optional<TimeSpan> ofFilter(Filter filter, TimeSpread spread) {
    var span = TimeSpan.in(filter.query()).orElse(null);
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
