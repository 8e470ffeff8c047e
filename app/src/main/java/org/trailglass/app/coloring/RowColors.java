package org.trailglass.app.coloring;

import java.util.List;
import java.util.Optional;
import org.trailglass.search.PatternFault;
import org.trailglass.store.EventStore;

/// Which event has the colour of which rule: the first one that lets it through. Immutable.
public record RowColors(List<Applied> applied) {

  /// A rule and its events.
  ///
  /// @param rows those that no rule before it has
  /// @param refusal why it could not be asked; empty if it was
  public record Applied(ColorRule rule, NamedRows rows, Optional<PatternFault> refusal) {

    /// How many events have its colour.
    public int events() {
      return rows.rows().size();
    }
  }

  public RowColors {
    applied = List.copyOf(applied);
  }

  /// No colours.
  public static RowColors none() {
    return new RowColors(List.of());
  }

  /// The rule that gives an event its colour.
  public Optional<ColorRule> rule(EventStore store, int row) {
    for (var rule : applied) {
      if (rule.rows().contains(store, row)) {
        return Optional.of(rule.rule());
      }
    }
    return Optional.empty();
  }
}
