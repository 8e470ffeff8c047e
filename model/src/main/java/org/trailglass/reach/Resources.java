package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;

/// Finds the resources that calls touched which did not fail. One thread.
final class Resources {
  private final Map<Mentions.Key, Mentions.Found> found = new LinkedHashMap<>();

  /// @param succeeded what did not fail
  Resources(RowSet succeeded, BooleanSupplier isOvertaken) {
    var store = succeeded.store();
    IntStream.range(0, store.segments().size())
        .parallel()
        .mapToObj(
            segment ->
                isOvertaken.getAsBoolean()
                    ? Map.<Mentions.Key, Mentions.Found>of()
                    : Mentions.of(store, segment, succeeded))
        .forEachOrdered(
            some -> some.forEach((key, one) -> found.merge(key, one, Mentions.Found::and)));
  }

  /// Drafts of those to which something was done; those mentioned most first.
  List<Draft> drafts(SectionKind kind) {
    return found.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Mentions.Key, Mentions.Found> entry) -> -entry.getValue().mentions)
                .thenComparing(entry -> entry.getValue().resource))
        .map(entry -> draft(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Draft draft(Mentions.Key key, Mentions.Found found) {
    var texts = new ArrayList<>(List.of(found.resource));
    var parts = new ArrayList<Query>(List.of(Asks.named(found.names)));
    parts.add(Query.or(found.paths.stream().map(path -> Asks.is(path, found.resource)).toList()));
    key.grantee()
        .ifPresent(
            grantee -> {
              texts.add(grantee.text());
              parts.add(Asks.is(grantee.path(), grantee.text()));
            });
    parts.add(Answers.SUCCEEDED);
    return new Draft("", texts, List.copyOf(found.names), parts, OptionalInt.empty());
  }

  /// What the queries of all lines have in common.
  static List<Query> all(List<Draft> drafts) {
    var names = new TreeSet<String>();
    drafts.forEach(draft -> names.addAll(draft.names()));
    return names.isEmpty() ? List.of() : List.of(Asks.named(names), Answers.SUCCEEDED);
  }
}
