package org.trailglass.app.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.app.casefile.CaseMark;
import org.trailglass.event.Fields;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;

/// Finds the events of marks in a snapshot, wherever they are now. Looks at every eventID, and
/// reads from the private file: not for the FX thread. One thread.
final class MarkFinder {
  private final EventStore store;
  private final EventText text;
  private final Map<String, List<Integer>> byId = new HashMap<>();
  private final Map<Long, List<Integer>> byTime = new HashMap<>();

  /// What was found. Immutable.
  ///
  /// @param found by event
  /// @param changed those of them whose text is another one now
  /// @param missing whose event is nowhere
  record Found(Map<EventKey, CaseMark> found, List<CaseMark> changed, List<CaseMark> missing) {
    Found {
      found = Map.copyOf(found);
      changed = List.copyOf(changed);
      missing = List.copyOf(missing);
    }
  }

  MarkFinder(EventStore store) {
    this.store = store;
    this.text = new EventText(store);
  }

  /// Finds what can be found.
  Found find(List<CaseMark> marks) {
    collect(marks);
    var found = new HashMap<EventKey, CaseMark>();
    var changed = new ArrayList<CaseMark>();
    var missing = new ArrayList<CaseMark>();
    for (var mark : marks) {
      var candidates = candidates(mark);
      var same = candidates.stream().filter(row -> isText(row, mark)).findFirst();
      var row = same.or(() -> similar(mark, candidates));
      row.ifPresentOrElse(at -> found.put(store.key(at), mark), () -> missing.add(mark));
      if (row.isPresent() && same.isEmpty()) {
        changed.add(mark);
      }
    }
    return new Found(found, changed, missing);
  }

  private boolean isText(int row, CaseMark mark) {
    return text.hash(row).filter(mark.sha256()::equals).isPresent();
  }

  /// An event with the mark's eventID and another text: the only one, or the one at its position.
  private Optional<Integer> similar(CaseMark mark, List<Integer> candidates) {
    if (mark.eventId().isEmpty()) {
      return Optional.empty();
    }
    return candidates.size() == 1
        ? Optional.of(candidates.getFirst())
        : candidates.stream()
            .filter(row -> store.id(row).position() == mark.position())
            .findFirst();
  }

  private List<Integer> candidates(CaseMark mark) {
    return mark.eventId().isEmpty()
        ? byTime.getOrDefault(mark.time(), List.of())
        : byId.getOrDefault(mark.eventId(), List.of());
  }

  private void collect(List<CaseMark> marks) {
    var ids = new HashSet<String>();
    var times = new HashSet<Long>();
    for (var mark : marks) {
      if (mark.eventId().isEmpty()) {
        times.add(mark.time());
      } else {
        ids.add(mark.eventId());
      }
    }
    for (int segment = 0; segment < store.segments().size(); segment++) {
      if (!ids.isEmpty()) {
        collectIds(segment, ids);
      }
      for (int row = 0; !times.isEmpty() && row < store.segments().get(segment).rows(); row++) {
        long time = store.segments().get(segment).time(row);
        if (times.contains(time)) {
          add(byTime, time, store.base(segment) + row);
        }
      }
    }
  }

  private void collectIds(int segment, HashSet<String> ids) {
    store
        .column(segment, Fields.EVENT_ID)
        .ifPresent(
            column -> {
              var wanted = new BitSet();
              for (int ordinal = 0; ordinal < column.values(); ordinal++) {
                wanted.set(ordinal, ids.contains(column.text(ordinal)));
              }
              column.forEach(
                  (row, ordinal) -> {
                    if (wanted.get(ordinal)) {
                      add(byId, column.text(ordinal), store.base(segment) + row);
                    }
                  });
            });
  }

  private <K> void add(Map<K, List<Integer>> rows, K key, int row) {
    if (store.isEvent(row)) {
      rows.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }
  }
}
