package org.trailglass.reach;

import java.util.List;
import org.trailglass.query.Query;

/// One section of a report. Immutable.
///
/// @param lines the foremost
/// @param leftOut how many lines more there are
/// @param events how many events all lines have together
/// @param query finds the events of all lines, those that are left out too
public record Section(SectionKind kind, List<Line> lines, int leftOut, int events, Query query) {
  public Section {
    lines = List.copyOf(lines);
  }
}
