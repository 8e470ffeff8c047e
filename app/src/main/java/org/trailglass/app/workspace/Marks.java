package org.trailglass.app.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.trailglass.event.SetField;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;
import org.trailglass.store.Layer;

/// The marks and notes on events. They are held by what the events contain: an event that is read
/// anew, from wherever, has them again. Immutable.
public final class Marks {
  private static final Marks NONE = new Marks(new TreeMap<>());

  private final SortedMap<EventKey, EventMark> marks;

  private Marks(SortedMap<EventKey, EventMark> marks) {
    this.marks = Collections.unmodifiableSortedMap(marks);
  }

  /// Nothing is marked.
  public static Marks none() {
    return NONE;
  }

  /// These marks.
  public static Marks of(Map<EventKey, EventMark> marks) {
    var kept = new TreeMap<>(marks);
    kept.values().removeIf(EventMark::isNone);
    return new Marks(kept);
  }

  /// What was said of an event; of most events nothing.
  public EventMark of(EventKey event) {
    return marks.getOrDefault(event, EventMark.NONE);
  }

  /// What was said of each of some events; of most of them nothing.
  Map<EventKey, EventMark> of(Collection<EventKey> events) {
    var said = new TreeMap<EventKey, EventMark>();
    events.forEach(event -> said.put(event, of(event)));
    return said;
  }

  /// What was said, by event.
  public SortedMap<EventKey, EventMark> all() {
    return marks;
  }

  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /// With some events marked, or no more; their notes stay.
  Marks marked(Collection<EventKey> events, boolean isMarked) {
    var changed = of(events);
    changed.replaceAll((event, mark) -> mark.marked(isMarked));
    return with(changed);
  }

  /// With a note on an event, which is marked by that; without one, if the note is blank.
  Marks noted(EventKey event, String note) {
    boolean isMarked = of(event).isMarked() || !note.isBlank();
    return with(Map.of(event, new EventMark(isMarked, note)));
  }

  /// With those of others in the place of its own.
  public Marks with(Marks others) {
    return with(others.marks);
  }

  /// With these in the place of what was said of the same events.
  Marks with(Map<EventKey, EventMark> said) {
    var both = new TreeMap<>(marks);
    both.putAll(said);
    return of(both);
  }

  /// The snapshot with marks and notes as fields. Takes some 3 ms a million events.
  EventStore on(EventStore store) {
    if (marks.isEmpty()) {
      return store;
    }
    var rows = store.rows(marks.keySet());
    var marked = values(rows, mark -> mark.isMarked() ? "true" : "");
    var noted = values(rows, EventMark::note);
    var layered = marked.isEmpty() ? store : store.with(SetField.MARKED.path(), Layer.of(marked));
    return noted.isEmpty() ? layered : layered.with(SetField.NOTE.path(), Layer.of(noted));
  }

  private SortedMap<Integer, String> values(
      SortedMap<Integer, EventKey> rows, Function<EventMark, String> value) {
    var values = new TreeMap<Integer, String>();
    rows.forEach((row, event) -> values.put(row, value.apply(of(event))));
    values.values().removeIf(String::isEmpty);
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks that && marks.equals(that.marks);
  }

  @Override
  public int hashCode() {
    return marks.hashCode();
  }
}
