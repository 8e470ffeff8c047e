package org.trailglass.app.reach;

import java.util.Optional;
import org.trailglass.export.Markdown;
import org.trailglass.identity.Step;
import org.trailglass.reach.Line;
import org.trailglass.reach.Report;
import org.trailglass.reach.Section;
import org.trailglass.reach.SectionKind;

/// Writes a report as Markdown (CommonMark with the tables of GitHub). Whoever made the requests
/// chose many of the names in it: what has a meaning in Markdown or HTML is escaped, so that
/// nothing is rendered, linked or run. Immutable.
record ReachMarkdown(ReachText text) {

  /// All of it.
  String of(Report report, Optional<Step> step) {
    var written = new StringBuilder();
    written
        .append("## ")
        .append(Markdown.escaped(text.words().get("reach.titleOf", text.subject(report, step))))
        .append("\n\n")
        .append(Markdown.escaped(text.about(report, step)))
        .append('\n');
    report.sections().forEach(section -> add(section, report.begin(), written));
    return written.toString();
  }

  private void add(Section section, long begin, StringBuilder into) {
    into.append("\n### ").append(Markdown.escaped(text.title(section))).append("\n\n");
    var hint = text.hint(section, begin);
    if (!hint.isEmpty()) {
      into.append(Markdown.escaped(hint)).append("\n\n");
    }
    into.append("| ")
        .append(text.words().get("reach.markdown.head"))
        .append(" |\n|---|---|---|--:|--:|---|\n");
    section.lines().forEach(line -> into.append(of(section.kind(), line)).append('\n'));
    if (section.leftOut() > 0) {
      into.append('\n').append(Markdown.escaped(text.leftOut(section))).append('\n');
    }
  }

  /// One line, as a row of a table.
  String of(SectionKind kind, Line line) {
    return "| "
        + String.join(
            " | ",
            Markdown.escaped(text.what(kind, line)),
            Markdown.escaped(text.beside(kind, line)),
            Markdown.escaped(text.fate(kind, line).orElse("")),
            Integer.toString(line.figures().events()),
            Integer.toString(line.figures().failed()),
            Markdown.escaped(text.span(line.figures())))
        + " |";
  }
}
