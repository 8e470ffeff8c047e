package org.trailglass.app.queryfield;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trailglass.event.FieldPath;
import org.trailglass.query.CompletionContext;
import org.trailglass.query.CompletionContext.AtField;
import org.trailglass.query.CompletionContext.AtOperator;
import org.trailglass.query.FieldCheck;
import org.trailglass.query.FieldName;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.store.EventStore;
import org.trailglass.summary.FieldCounts;

/// The fields of a snapshot, with the number of events that have each. Immutable; any thread.
///
/// @param columns where a list is asked and not events: its columns, the only fields, each with
///     what it is in words
record FieldList(Map<FieldPath, Long> counts, Map<String, String> columns, FieldCheck check) {

  /// Takes about a second a million events.
  static FieldList of(EventStore store) {
    var counts = FieldCounts.of(store).counts();
    return new FieldList(counts, Map.of(), new FieldCheck(counts));
  }

  /// The columns of a list.
  static FieldList ofColumns(Map<String, String> columns) {
    return new FieldList(Map.of(), columns, FieldCheck.ofColumns(columns.keySet()));
  }

  /// Before anything is counted: no field is known, and none is wrong.
  static FieldList none() {
    return new FieldList(Map.of(), Map.of(), new FieldCheck(Map.of()));
  }

  /// Whether a text ends with a word that may become a field, or is one that lacks its operator.
  boolean isBegun(String text) {
    return switch (CompletionContext.at(text, text.length())) {
      case AtField at -> !at.prefix().isEmpty() && isAny(name -> begins(name, at.prefix()));
      case AtOperator at -> isAny(at.word()::equals);
      default -> false;
    };
  }

  private boolean isAny(Predicate<String> name) {
    if (!columns.isEmpty()) {
      return columns.keySet().stream().anyMatch(name);
    }
    return counts.keySet().stream().map(FieldPath::toString).anyMatch(name)
        || Arrays.stream(FieldName.Short.values()).map(FieldName.Short::text).anyMatch(name);
  }

  private static boolean begins(String name, String word) {
    return name.regionMatches(true, 0, word, 0, word.length());
  }

  /// The first field of a text that no event has.
  Optional<Mistake> mistake(ParsedQuery parsed) {
    return counts.isEmpty() && columns.isEmpty() ? Optional.empty() : check.check(parsed);
  }
}
