package org.trailglass.app.facets;

import java.util.Optional;
import java.util.function.Supplier;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.OddText;
import org.trailglass.app.workspace.Names;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.odduse.OddKind;

/// Puts facets into words; values are cut, and nothing is hidden in them. FX thread only.
///
/// @param names those of the moment, which stand beside values
record FacetText(Words words, Formats formats, Supplier<Names> names) {
  private static final int LONGEST = 200;
  private static final int LONGEST_TOOLTIP = 1_000;

  String path(FieldPath path) {
    return cut(path.toString(), LONGEST);
  }

  /// How a value is shown.
  FacetLine line(FacetValue value) {
    return new FacetLine(
        value, value(value, LONGEST), name(value), formats.number(value.events()), told(value));
  }

  /// The name of a value; empty if it has none.
  private String name(FacetValue line) {
    return line.value().map(value -> named().nameOf(value.text())).orElse("");
  }

  private NamedText named() {
    return new NamedText(names.get());
  }

  /// A value with its name behind it.
  private String withName(FacetValue line, int longest) {
    var shown = value(line, longest);
    return line.value().map(value -> named().beside(value.text(), shown)).orElse(shown);
  }

  /// The text of a value, or that there is none.
  private String value(FacetValue line, int longest) {
    return line.value()
        .map(FieldValue::text)
        .map(text -> text.isEmpty() ? "\"\"" : cut(text, longest))
        .orElseGet(() -> words.get("facets.missing"));
  }

  private static String cut(String text, int longest) {
    return VisibleText.of(ShortText.of(text, longest));
  }

  /// What a screen reader says of a value.
  private String told(FacetValue line) {
    var told =
        words.get(
            "facets.told." + line.mark(), withName(line, LONGEST), line.events(), percent(line));
    return meaning(line).map(meaning -> told + ", " + meaning).orElse(told);
  }

  /// What is told of a value when the mouse rests there.
  String tooltip(FacetValue line) {
    var excluded = line.isExcluded() ? "\n" + words.get("facets.excluded") : "";
    return withName(line, LONGEST_TOOLTIP)
        + "\n"
        + meaning(line).map(meaning -> meaning + "\n").orElse("")
        + words.get("facets.tooltip", line.events(), percent(line))
        + excluded
        + "\n"
        + words.get("facets.row.keys");
  }

  /// What is told of a field when the mouse rests there.
  String headTooltip(FieldPath path) {
    return path(path) + "\n" + words.get("facets.head.keys");
  }

  /// What a value means, where it is a code; empty where it speaks for itself.
  private Optional<String> meaning(FacetValue line) {
    return line.value()
        .filter(value -> value.path().equals(Optional.of(SetField.ODD.path())))
        .flatMap(value -> OddKind.of(value.text()))
        .map(kind -> OddText.sentence(kind, words));
  }

  private String percent(FacetValue line) {
    double percent = 100 * line.share();
    return percent > 0 && percent < 0.1
        ? "<" + formats.decimal(0.1, 1)
        : formats.decimal(percent, percent >= 10 || percent == 0 ? 0 : 1);
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
