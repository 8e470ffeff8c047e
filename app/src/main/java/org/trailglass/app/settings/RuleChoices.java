package org.trailglass.app.settings;

import java.util.List;
import java.util.Objects;

/// The colour rules. Immutable.
///
/// @param areOwn whether a person changed them; if not, those that are built in hold
/// @param rules in their order; empty while those that are built in hold
public record RuleChoices(boolean areOwn, List<RuleChoice> rules) {

  /// What a file leaves out is empty.
  public RuleChoices {
    rules = List.copyOf(Objects.requireNonNullElse(rules, List.of()));
  }

  /// Those that are built in.
  public static RuleChoices builtIn() {
    return new RuleChoices(false, List.of());
  }

  /// A person's own.
  public static RuleChoices own(List<RuleChoice> rules) {
    return new RuleChoices(true, rules);
  }
}
