package org.trailglass.app.queryfield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;

/// Offers the fields that a typed piece may mean: those that begin with it first, then those of
/// which a key does, then those that contain it; the more frequent before the others. Immutable.
record FieldSuggestions(FieldList fields, Words words) {
  /// More would not be read.
  private static final int MOST = 100;

  private record Ranked(Suggestion suggestion, int rank) {}

  List<Suggestion> of(String typed) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    var ranked = new ArrayList<Ranked>();
    fields.columns().forEach((name, hint) -> add(ranked, name, OptionalLong.empty(), hint, wanted));
    if (fields.columns().isEmpty()) {
      addFields(ranked, wanted);
    }
    return ranked.stream()
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparing(one -> one.suggestion().count().orElse(0), Comparator.reverseOrder())
                .thenComparing(one -> one.suggestion().shown()))
        .limit(MOST)
        .map(Ranked::suggestion)
        .toList();
  }

  private void addFields(List<Ranked> ranked, String wanted) {
    for (var name : FieldName.Short.values()) {
      var hint = words.get("filter.field.short", name.path().toString());
      add(ranked, name.text(), count(name.path()), hint, wanted);
    }
    fields
        .counts()
        .forEach(
            (path, count) -> {
              var hint = path.isDerived() ? words.get("filter.field.derived") : "";
              add(ranked, new FieldName.Path(path).text(), OptionalLong.of(count), hint, wanted);
            });
  }

  private OptionalLong count(FieldPath path) {
    var count = fields.counts().get(path);
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }

  private static void add(
      List<Ranked> to, String written, OptionalLong count, String hint, String wanted) {
    int rank = rank(written.toLowerCase(Locale.ROOT), wanted, !hint.isEmpty());
    if (rank >= 0) {
      var shown = VisibleText.of(written);
      var field = new Suggestion(Suggestion.Kind.FIELD, shown, hint, count, written, true);
      to.add(new Ranked(field, rank));
    }
  }

  /// @param isBuiltIn whether it is a short name or a derived field: these lead where nothing is
  ///     typed
  private static int rank(String name, String wanted, boolean isBuiltIn) {
    if (wanted.isEmpty()) {
      return isBuiltIn ? 0 : 1;
    }
    int at = name.indexOf(wanted);
    if (at <= 0) {
      return at == 0 ? 0 : -1;
    }
    return name.contains('.' + wanted) ? 1 : 2;
  }
}
