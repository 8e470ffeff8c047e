package org.trailglass.app.facets;

import java.util.Locale;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.FieldPath;

/// Puts facets into words; values are cut, and nothing is hidden in them. Immutable; any thread.
record FacetText(Words words, Formats formats) {
  private static final int LONGEST = 200;
  private static final int LONGEST_TOOLTIP = 1_000;

  String path(FieldPath path) {
    return cut(path.toString(), LONGEST);
  }

  /// The name of a value: its text, or that there is none.
  String value(FacetValue line) {
    return value(line, LONGEST);
  }

  private String value(FacetValue line, int longest) {
    return line.value()
        .map(FieldValue::text)
        .map(text -> text.isEmpty() ? "\"\"" : cut(text, longest))
        .orElseGet(() -> words.get("facets.missing"));
  }

  private static String cut(String text, int longest) {
    return VisibleText.of(text.length() <= longest ? text : text.substring(0, longest) + "\u2026");
  }

  String count(FacetValue line) {
    return formats.number(line.events());
  }

  /// What a screen reader says of a value.
  String told(FacetValue line) {
    return words.get("facets.told." + line.mark(), value(line), line.events(), percent(line));
  }

  /// What is told of a value when the mouse rests there.
  String tooltip(FacetValue line) {
    var excluded = line.isExcluded() ? "\n" + words.get("facets.excluded") : "";
    return value(line, LONGEST_TOOLTIP)
        + "\n"
        + words.get("facets.tooltip", line.events(), percent(line))
        + excluded;
  }

  private static String percent(FacetValue line) {
    double percent = 100 * line.share();
    return percent > 0 && percent < 0.1
        ? "<0.1"
        : String.format(Locale.ENGLISH, percent >= 10 || percent == 0 ? "%.0f" : "%.1f", percent);
  }

  String distinct(FacetAnswer answer) {
    return formats.number(answer.distinct());
  }

  /// What a screen reader says of a field.
  String head(Facet facet) {
    return facet
        .answer()
        .map(answer -> words.get("facets.head", path(facet.path()), answer.distinct()))
        .orElse(path(facet.path()));
  }

  /// What is said in the place of values; may be empty.
  String note(FacetAnswer answer, String wanted) {
    if (answer.isUnique()) {
      return words.get("facets.unique");
    }
    boolean isEmpty = answer.values().isEmpty();
    return isEmpty ? words.get(wanted.isEmpty() ? "facets.none" : "facets.noneFound") : "";
  }

  String more(int left) {
    return words.get("facets.more", formats.number(left));
  }

  String fewer() {
    return words.get("facets.fewer");
  }

  String searchPrompt() {
    return words.get("facets.search");
  }

  String searchOf(FieldPath path) {
    return words.get("facets.search.of", path(path));
  }
}
