package org.trailglass.app.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trailglass.reach.Line;
import org.trailglass.reach.Report;
import org.trailglass.reach.Section;
import org.trailglass.reach.SectionKind;

/// A row of the list. Immutable.
sealed interface ReachRow {

  /// The section that it belongs to.
  Section section();

  /// The head of a section.
  ///
  /// @param begin when the data begins, as {@link Report#begin} has it
  record Head(Section section, boolean isOpen, long begin) implements ReachRow {}

  /// One of its lines.
  record Entry(Section section, Line line) implements ReachRow {}

  /// Says how many lines are left out.
  record More(Section section) implements ReachRow {}

  /// The rows of a report, from the top.
  ///
  /// @param closed the sections that show only their head
  static List<ReachRow> of(Report report, Set<SectionKind> closed) {
    var rows = new ArrayList<ReachRow>();
    for (var section : report.sections()) {
      boolean isOpen = !closed.contains(section.kind());
      rows.add(new Head(section, isOpen, report.begin()));
      if (isOpen) {
        section.lines().forEach(line -> rows.add(new Entry(section, line)));
        if (section.leftOut() > 0) {
          rows.add(new More(section));
        }
      }
    }
    return rows;
  }
}
