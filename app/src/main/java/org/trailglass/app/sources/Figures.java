package org.trailglass.app.sources;

import java.util.Collection;
import org.trailglass.load.StreamReport;
import org.trailglass.store.EventStore;

/// What a source, a file or a member comes to. Immutable.
///
/// @param streams byte streams: files that are no archives, and members of archives
/// @param events read, duplicates included
/// @param firstTime in milliseconds since 1970, {@link EventStore#NO_TIME} if no event has a time
/// @param lastTime likewise
record Figures(
    long streams,
    long events,
    long duplicates,
    long problems,
    long skipped,
    long firstTime,
    long lastTime) {

  /// The figures of some streams together.
  static Figures of(Collection<StreamReport> reports) {
    long events = 0;
    long duplicates = 0;
    long problems = 0;
    long skipped = 0;
    long first = Long.MAX_VALUE;
    long last = EventStore.NO_TIME;
    for (var report : reports) {
      events += report.events();
      duplicates += report.duplicates();
      problems += report.problems();
      skipped += report.skipped();
      first =
          report.firstTime() == EventStore.NO_TIME ? first : Math.min(first, report.firstTime());
      last = Math.max(last, report.lastTime());
    }
    long from = first == Long.MAX_VALUE ? EventStore.NO_TIME : first;
    return new Figures(reports.size(), events, duplicates, problems, skipped, from, last);
  }
}
