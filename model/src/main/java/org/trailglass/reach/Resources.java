package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;

/// Finds the resources that calls touched which did not fail. One thread.
final class Resources {
  private static final Comparator<Mention> MOST_FIRST =
      Comparator.comparingInt((Mention mention) -> -mention.found.mentions)
          .thenComparing(mention -> mention.found.resource)
          .thenComparingInt(mention -> mention.place);

  private final Map<SectionKind, List<Mention>> ofKind = new EnumMap<>(SectionKind.class);

  /// @param place among those of its kind, in the order in which they were found
  private record Mention(int place, Optional<Grantees.Mention> grantee, Mentions.Found found) {}

  /// @param succeeded what did not fail
  Resources(RowSet succeeded, BooleanSupplier isOvertaken) {
    var store = succeeded.store();
    var found = new LinkedHashMap<Mentions.Key, Mentions.Found>();
    IntStream.range(0, store.segments().size())
        .parallel()
        .mapToObj(
            segment ->
                isOvertaken.getAsBoolean()
                    ? Map.<Mentions.Key, Mentions.Found>of()
                    : Mentions.of(store, segment, succeeded))
        .forEachOrdered(
            some -> some.forEach((key, one) -> found.merge(key, one, Mentions.Found::and)));
    found.forEach(
        (key, one) -> {
          var ofSame = ofKind.computeIfAbsent(key.kind(), kind -> new ArrayList<>());
          ofSame.add(new Mention(ofSame.size(), key.grantee(), one));
        });
  }

  /// How many there are to which something was done.
  int size(SectionKind kind) {
    return ofKind.getOrDefault(kind, List.of()).size();
  }

  /// Drafts of those to which something was done; those mentioned most first.
  ///
  /// @param most so many at most
  List<Draft> drafts(SectionKind kind, int most) {
    // Of very many few are shown: to keep those takes less than to sort all.
    var kept = new PriorityQueue<Mention>(MOST_FIRST.reversed());
    for (var mention : ofKind.getOrDefault(kind, List.of())) {
      if (kept.size() < most || MOST_FIRST.compare(mention, kept.element()) < 0) {
        kept.add(mention);
      }
      if (kept.size() > most) {
        kept.remove();
      }
    }
    return kept.stream()
        .sorted(MOST_FIRST)
        .map(mention -> draft(mention.grantee, mention.found))
        .toList();
  }

  private static Draft draft(Optional<Grantees.Mention> sharedWith, Mentions.Found found) {
    var texts = new ArrayList<>(List.of(found.resource));
    var parts = new ArrayList<Query>(List.of(Asks.named(found.names)));
    parts.add(Query.or(found.paths.stream().map(path -> Asks.is(path, found.resource)).toList()));
    sharedWith.ifPresent(
        grantee -> {
          texts.add(grantee.text());
          parts.add(Asks.is(grantee.path(), grantee.text()));
        });
    parts.add(Answers.SUCCEEDED);
    return new Draft("", texts, List.copyOf(found.names), parts, OptionalInt.empty());
  }

  /// What the queries of all have in common.
  List<Query> all(SectionKind kind) {
    var names = new TreeSet<String>();
    ofKind.getOrDefault(kind, List.of()).forEach(mention -> names.addAll(mention.found.names));
    return names.isEmpty() ? List.of() : List.of(Asks.named(names), Answers.SUCCEEDED);
  }
}
