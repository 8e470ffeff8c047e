package org.trailglass.app.problems;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trailglass.app.control.Cut;
import org.trailglass.app.grid.WindowedColumn.Style;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.export.TextTable.Cell;

/// The columns of the list of problems: what is wrong and what was done about it is seen in narrow
/// windows too.
enum FindingColumn {
  KIND(104, Style.TEXT, (finding, say) -> say.kind(finding)),
  WHAT(264, Style.TEXT, (finding, say) -> say.what(finding)),
  DONE(126, Style.TEXT, (finding, say) -> say.done(finding)),
  FILE(210, Style.TEXT, (finding, say) -> say.file(finding)),
  LINE(52, Style.NUMBER, (finding, say) -> say.number(finding.place().line())),
  COLUMN(66, Style.NUMBER, (finding, say) -> say.number(finding.place().column())),
  QUOTE(240, Style.CODE, (finding, say) -> say.quote(finding));

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.place().name())
          .thenComparing(finding -> finding.place().line())
          .thenComparing(finding -> finding.place().column());

  private final double width;
  private final Style style;
  private final BiFunction<Finding, FindingWords, String> text;

  FindingColumn(double width, Style style, BiFunction<Finding, FindingWords, String> text) {
    this.width = width;
    this.style = style;
    this.text = text;
  }

  /// The width at first, in pixels.
  double width() {
    return width;
  }

  Style style() {
    return style;
  }

  /// Names of files begin alike and end differently.
  Cut cut() {
    return this == FILE ? Cut.MIDDLE : Cut.END;
  }

  /// The key of its title in the bundle.
  String titleKey() {
    return "problems.column." + name().toLowerCase(Locale.ROOT);
  }

  /// What a finding shows.
  String text(Finding finding, FindingWords say) {
    return text.apply(finding, say);
  }

  /// The column as a list has it: the file with its whole path, numbers in digits.
  ListColumn<Finding> listed(FindingWords say, String title) {
    return switch (this) {
      case LINE -> number(title, finding -> finding.place().line(), say);
      case COLUMN -> number(title, finding -> finding.place().column(), say);
      case FILE -> ListColumn.of(name(), title, say::path);
      case KIND, WHAT, QUOTE, DONE -> ListColumn.of(name(), title, finding -> text(finding, say));
    };
  }

  private ListColumn<Finding> number(
      String title, Function<Finding, Long> number, FindingWords say) {
    return new ListColumn<>(
        name(),
        title,
        true,
        finding -> {
          long value = number.apply(finding);
          return new Cell(say.number(value), value == 0 ? "" : Long.toString(value));
        });
  }

  /// How findings are ordered by it; equal ones by their place.
  Comparator<Finding> order(FindingWords say) {
    return switch (this) {
      case FILE -> BY_PLACE;
      case LINE ->
          Comparator.comparingLong((Finding finding) -> finding.place().line())
              .thenComparing(BY_PLACE);
      case COLUMN ->
          Comparator.comparingLong((Finding finding) -> finding.place().column())
              .thenComparing(BY_PLACE);
      case KIND, WHAT, QUOTE, DONE ->
          Comparator.comparing((Finding finding) -> text(finding, say)).thenComparing(BY_PLACE);
    };
  }
}
