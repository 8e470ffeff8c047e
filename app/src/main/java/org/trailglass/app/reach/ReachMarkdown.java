package org.trailglass.app.reach;

import java.util.Optional;
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
        .append(escaped(text.words().get("reach.titleOf", text.subject(report, step))))
        .append("\n\n")
        .append(escaped(text.about(report, step)))
        .append('\n');
    report.sections().forEach(section -> add(section, report.begin(), written));
    return written.toString();
  }

  private void add(Section section, long begin, StringBuilder into) {
    into.append("\n### ").append(escaped(text.title(section))).append("\n\n");
    var hint = text.hint(section, begin);
    if (!hint.isEmpty()) {
      into.append(escaped(hint)).append("\n\n");
    }
    into.append("| ")
        .append(text.words().get("reach.markdown.head"))
        .append(" |\n|---|---|---|--:|--:|---|\n");
    section.lines().forEach(line -> into.append(of(section.kind(), line)).append('\n'));
    if (section.leftOut() > 0) {
      into.append('\n').append(escaped(text.leftOut(section))).append('\n');
    }
  }

  /// One line, as a row of a table.
  String of(SectionKind kind, Line line) {
    return "| "
        + String.join(
            " | ",
            escaped(text.what(kind, line)),
            escaped(text.beside(kind, line)),
            escaped(text.fate(kind, line).orElse("")),
            Integer.toString(line.figures().events()),
            Integer.toString(line.figures().failed()),
            escaped(text.span(line.figures())))
        + " |";
  }

  /// The text as a reader sees it. Line breaks and control characters are none any more: they were
  /// made visible before.
  static String escaped(String visible) {
    var written = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '&' -> written.append("&amp;");
        case '\\', '`', '*', '_', '[', ']', '|', '~', '!', '#', '$', '@' ->
            written.append('\\').append(c);
        case ':' -> written.append(visible.startsWith("://", i) ? "\\:" : ":");
        case '.' -> written.append(isAfterWww(visible, i) ? "\\." : ".");
        default -> written.append(c);
      }
    }
    return written.toString();
  }

  private static boolean isAfterWww(String text, int dot) {
    return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
  }
}
