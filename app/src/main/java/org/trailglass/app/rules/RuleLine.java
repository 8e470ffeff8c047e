package org.trailglass.app.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.trailglass.app.coloring.ColorRule;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.queryfield.MistakeText;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.text.Words;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;

/// A colour rule as its list shows it. Immutable.
///
/// @param rule what it does; empty while its text is no query, or lets everything through
/// @param problem what is wrong with the text; empty if nothing is
/// @param events how many have its colour; empty while that is not known
record RuleLine(RuleChoice choice, Optional<ColorRule> rule, String problem, OptionalInt events) {

  /// Reads a choice.
  static RuleLine of(RuleChoice choice, Words words) {
    return switch (QueryParser.parse(choice.query())) {
      case ParsedQuery parsed when parsed.query() instanceof Query.All ->
          new RuleLine(choice, Optional.empty(), "", OptionalInt.empty());
      case ParsedQuery parsed ->
          new RuleLine(choice, Optional.of(rule(choice, parsed)), "", OptionalInt.empty());
      case Mistake mistake ->
          new RuleLine(
              choice, Optional.empty(), MistakeText.of(mistake, words), OptionalInt.empty());
    };
  }

  private static ColorRule rule(RuleChoice choice, ParsedQuery parsed) {
    return new ColorRule(choice.name(), letters(choice), color(choice), parsed.query());
  }

  /// What stands beside the colour, which is never alone.
  static String letters(RuleChoice choice) {
    var text = choice.letters().isBlank() ? choice.name().strip() : choice.letters().strip();
    int wanted = choice.letters().isBlank() ? 1 : 2;
    int count = Math.min(wanted, text.codePointCount(0, text.length()));
    return count == 0 ? "?" : text.substring(0, text.offsetByCodePoints(0, count));
  }

  /// The colour; of an unknown name the quietest.
  static RuleColor color(RuleChoice choice) {
    return Arrays.stream(RuleColor.values())
        .filter(color -> color.name().equals(choice.color()))
        .findFirst()
        .orElse(RuleColor.ASIDE);
  }

  /// Why the query, which is one, could not be asked.
  Optional<String> refusal() {
    return rule.isEmpty() || problem.isEmpty() ? Optional.empty() : Optional.of(problem);
  }

  /// Whether it colours events.
  boolean isActive() {
    return choice.isOn() && rule.isPresent();
  }

  /// With how many events have its colour, or why it could not be asked.
  RuleLine answered(String refusal, int count) {
    return new RuleLine(choice, rule, refusal, OptionalInt.of(count));
  }
}
