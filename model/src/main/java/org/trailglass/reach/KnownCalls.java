package org.trailglass.reach;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trailglass.event.Fields;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// Asks for calls by the names that the data has for them: services write the date of their API
/// behind. Any thread.
final class KnownCalls {
  private final Map<String, Set<String>> written = new HashMap<>();

  KnownCalls(EventStore store) {
    for (var segment : store.segments()) {
      segment
          .column(Fields.EVENT_NAME)
          .ifPresent(
              column -> {
                for (int i = 0; i < column.values(); i++) {
                  add(column.text(i));
                }
              });
    }
  }

  private void add(String name) {
    written.computeIfAbsent(ActionKind.plain(name), plain -> new TreeSet<>()).add(name);
  }

  /// Finds the calls; empty if the data has none of their names.
  Optional<Query> query(Calls calls) {
    var names =
        calls.names().stream()
            .flatMap(name -> written.getOrDefault(name, Set.of()).stream())
            .sorted()
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Asks.named(names).and(calls.only()));
  }
}
