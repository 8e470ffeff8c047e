package org.trailglass.reach;

import java.util.List;
import org.trailglass.identity.Lineage;
import org.trailglass.store.EventStore;

/// What somebody reached with some credentials. Immutable.
///
/// @param subject whom it is about
/// @param lineage of the same snapshot
/// @param store the snapshot, with the fields of the lineage
/// @param figures of all events of the subject
/// @param begin the time of the first event of the whole snapshot in milliseconds since 1970 UTC,
///     or NO_TIME: of what was done before, a report knows nothing
/// @param sections in the order of their kinds; none without lines
public record Report(
    Subject subject,
    Lineage lineage,
    EventStore store,
    Figures figures,
    long begin,
    List<Section> sections) {
  public Report {
    sections = List.copyOf(sections);
  }
}
