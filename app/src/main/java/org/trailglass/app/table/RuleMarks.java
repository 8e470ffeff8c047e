package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trailglass.app.coloring.ColorRule;
import org.trailglass.app.coloring.NamedRows;
import org.trailglass.app.coloring.RowColors;
import org.trailglass.app.grid.Mark;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.event.DerivedField;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;

/// What a row shows of colour rules and of a search: a colour under it, and before its glyphs the
/// letters of the rule. Immutable.
record RuleMarks(RowColors colors, NamedRows found, Words words) {

  /// Its events have a glyph that says the same.
  private static final Query FAILED =
      new Query.Field(new FieldName.Path(DerivedField.OUTCOME.path()), new TextTest.Is("failed"));

  /// The marks of an event, with its glyphs behind them.
  List<Mark> of(EventRow event, List<Mark> glyphs) {
    var rule = colors.rule(event.store(), event.row());
    boolean isMatch = found.contains(event.store(), event.row());
    var marks = new ArrayList<Mark>(glyphs.size() + 2);
    if (rule.isPresent() || isMatch) {
      var color = rule.map(one -> "under-" + color(one)).orElse("");
      marks.add(
          isMatch
              ? Mark.under((color + " found").strip(), words.get("find.isMatch"))
              : Mark.under(color, ""));
    }
    marks.add(rule.map(RuleMarks::badge).orElse(Mark.SPACE));
    marks.addAll(glyphs);
    return marks;
  }

  private static Mark badge(ColorRule rule) {
    return rule.query().equals(FAILED)
        ? Mark.SPACE
        : Mark.badge(
            "badge badge-" + color(rule),
            VisibleText.of(rule.letters()),
            VisibleText.of(rule.name()));
  }

  private static String color(ColorRule rule) {
    return rule.color().name().toLowerCase(Locale.ROOT);
  }
}
