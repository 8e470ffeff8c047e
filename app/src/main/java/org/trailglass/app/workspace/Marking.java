package org.trailglass.app.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// The marks and notes of the moment, and the verbs that change them; each change can be undone. FX
/// thread only.
public final class Marking {
  /// No more events are marked at once: a mark says that a person looked.
  public static final int MOST = 10_000;

  private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.none());
  private final History history;

  /// @param history takes each change
  Marking(History history) {
    this.history = history;
  }

  /// What is marked and noted.
  public ReadOnlyObjectProperty<Marks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /// What was said of an event of a snapshot.
  public EventMark of(EventStore store, RowId id) {
    int row = store.row(id);
    return row < 0 ? EventMark.NONE : marks.get().of(store.key(store.event(row)));
  }

  /// Marks the selected events of a result, not those that its filter hides; if all of them are
  /// marked, takes the marks away.
  ///
  /// @return whether it did: not if more than {@link #MOST} are selected
  public boolean toggle(Selection selection, Result result) {
    var rows = selection.rowsIn(result).limit(MOST + 1L).toArray();
    if (rows.length > MOST) {
      return false;
    }
    var store = result.store();
    var events = IntStream.of(rows).map(store::event).mapToObj(store::key).toList();
    boolean areMarked = events.stream().allMatch(event -> marks.get().of(event).isMarked());
    var changed =
        events.stream().filter(event -> marks.get().of(event).isMarked() == areMarked).toList();
    change(History.Kind.MARK, changed, marks.get().marked(changed, !areMarked));
    return true;
  }

  /// Writes a note on an event of a snapshot, which is marked by that; a blank one takes it away.
  public void note(EventStore store, RowId id, String note) {
    Optional.of(store.row(id))
        .filter(row -> row >= 0)
        .map(row -> store.key(store.event(row)))
        .ifPresent(
            event -> change(History.Kind.NOTE, List.of(event), marks.get().noted(event, note)));
  }

  /// A step holds what was said of the events that it changes and of no others.
  private void change(History.Kind kind, List<EventKey> events, Marks changed) {
    if (!changed.equals(marks.get())) {
      var before = marks.get().of(events);
      var after = changed.of(events);
      marks.set(changed);
      history.did(
          kind,
          events.size(),
          before,
          () -> marks.get().of(events),
          said -> say(said, before, after));
    }
  }

  /// Says what was said before a step, or after it, of those events of which nothing else was said
  /// meanwhile: marks that were found later outlive its undoing.
  private void say(
      Map<EventKey, EventMark> said,
      Map<EventKey, EventMark> before,
      Map<EventKey, EventMark> after) {
    var kept = new TreeMap<>(said);
    kept.keySet()
        .removeIf(
            event -> {
              var now = marks.get().of(event);
              return !now.equals(before.get(event)) && !now.equals(after.get(event));
            });
    marks.set(marks.get().with(kept));
  }

  /// Takes other marks, as those of a case; what was before cannot be brought back.
  public void replace(Marks others) {
    history.forgetMarks();
    marks.set(others);
  }

  /// Adds marks that were waiting for their events: no step of its own.
  public void add(Marks found) {
    marks.set(marks.get().with(found));
  }
}
