package org.trailglass.reach;

import java.util.List;
import org.trailglass.query.Query;

/// One section of a report. Immutable.
///
/// @param lines the foremost
/// @param leftOut how many lines more there are
/// @param query finds the events of all lines, those that are left out too; of things that were
///     left behind, where they are very many, also others that were made or opened alike
public record Section(SectionKind kind, List<Line> lines, int leftOut, Query query) {
  public Section {
    lines = List.copyOf(lines);
  }
}
