package org.trailglass.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trailglass.event.SetField;
import org.trailglass.store.EventStore;
import org.trailglass.store.Layer;
import org.trailglass.store.NamedValues;

/// What a random person says of the events of a store: marks, notes, and names of their values.
final class Said {
  private static final List<String> WORDS =
      List.of(
          "exfiltration?", "Bucket-7", "ask Änne", "true", "", "a", "2024-03-01T10:00:00Z", "12");

  private final EventStore plain;
  private final TreeMap<Integer, String> marked = new TreeMap<>();
  private final TreeMap<Integer, String> notes = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();

  Said(Random random, EventStore store) {
    plain = store;
    for (int row = 0; row < store.rows(); row++) {
      if (random.nextInt(8) == 0) {
        marked.put(row, "true");
      }
      if (random.nextInt(8) == 0) {
        notes.put(row, WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      var values = new ArrayList<String>(values(random.nextInt(store.rows())));
      names.put(values.get(random.nextInt(values.size())), WORDS.get(random.nextInt(WORDS.size())));
    }
  }

  private TreeSet<String> values(int row) {
    var values = new TreeSet<String>();
    for (var path : plain.paths().keySet()) {
      values.addAll(plain.values(row, path));
    }
    values.removeAll(List.of("null", "{}", "[]"));
    return values;
  }

  /// The store with all that was said.
  EventStore store() {
    return plain
        .with(SetField.MARKED.path(), Layer.of(marked))
        .with(SetField.NOTE.path(), Layer.of(notes))
        .with(SetField.NAMED.path(), new NamedValues(names));
  }

  /// What was said of one row.
  Map<SetField, List<String>> of(int row) {
    var named = values(row).stream().filter(names::containsKey).map(names::get).distinct().toList();
    return Map.of(
        SetField.MARKED,
        list(marked, row),
        SetField.NOTE,
        list(notes, row),
        SetField.NAMED,
        named,
        SetField.READING,
        List.of("whole"));
  }

  private static List<String> list(Map<Integer, String> said, int row) {
    return said.containsKey(row) ? List.of(said.get(row)) : List.of();
  }
}
