package org.trailglass.reach;

import java.util.List;
import java.util.OptionalInt;
import org.trailglass.query.Query;

/// One line of a report: something that was done, or that something was done to. Immutable.
///
/// @param code what it is within its section: of what lasts a {@link LastingKind}, of a session a
///     {@link org.trailglass.identity.LinkKind}; else empty
/// @param texts what tells it from other lines, as {@link SectionKind} says
/// @param names the names of its events where the texts do not say them
/// @param figures of its events
/// @param shown the row that shows it best: its first event; of a session the event that opened it
/// @param ended the row of the event that ended it: deleted it, switched it off, or took its
///     rights; empty if the data has none
/// @param query finds its events, and no others
public record Line(
    String code,
    List<String> texts,
    List<String> names,
    Figures figures,
    int shown,
    OptionalInt ended,
    Query query) {
  public Line {
    texts = List.copyOf(texts);
    names = List.copyOf(names);
  }
}
