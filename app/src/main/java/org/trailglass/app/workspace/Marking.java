package org.trailglass.app.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

  private static final int KEPT = 200;

  private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.none());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final Deque<Marks> before = new ArrayDeque<>();
  private final Deque<Marks> after = new ArrayDeque<>();

  /// What is marked and noted.
  public ReadOnlyObjectProperty<Marks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /// Whether a change can be undone.
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /// Whether a change was undone.
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /// What was said of an event of a snapshot.
  public EventMark of(EventStore store, RowId id) {
    int row = store.row(id);
    return row < 0 ? EventMark.NONE : marks.get().of(store.key(store.event(row)));
  }

  /// Marks the selected events of a result; if all of them are marked, takes the marks away.
  ///
  /// @return whether it did: not if more than {@link #MOST} are selected
  public boolean toggle(Selection selection, Result result) {
    if (selection.size(result.size()) > MOST) {
      return false;
    }
    var events = events(selection, result);
    boolean areMarked = events.stream().allMatch(event -> marks.get().of(event).isMarked());
    change(marks.get().marked(events, !areMarked));
    return true;
  }

  private static List<EventKey> events(Selection selection, Result result) {
    var store = result.store();
    var rows =
        selection.isAllBut()
            ? IntStream.range(0, result.size())
                .map(result.order()::row)
                .filter(row -> selection.contains(store.id(row)))
            : selection.names().mapToInt(store::row).filter(row -> row >= 0);
    return rows.map(store::event).mapToObj(store::key).toList();
  }

  /// Writes a note on an event of a snapshot, which is marked by that; a blank one takes it away.
  public void note(EventStore store, RowId id, String note) {
    Optional.of(store.row(id))
        .filter(row -> row >= 0)
        .ifPresent(row -> change(marks.get().noted(store.key(store.event(row)), note)));
  }

  private void change(Marks changed) {
    if (!changed.equals(marks.get())) {
      before.push(marks.get());
      if (before.size() > KEPT) {
        before.removeLast();
      }
      after.clear();
      show(changed);
    }
  }

  /// Takes other marks, as those of a case; what was before cannot be brought back.
  public void replace(Marks others) {
    before.clear();
    after.clear();
    show(others);
  }

  /// Adds marks that were waiting for their events: no step of its own.
  public void add(Marks found) {
    show(marks.get().with(found));
  }

  /// Takes the last change back.
  public void undo() {
    if (!before.isEmpty()) {
      after.push(marks.get());
      show(before.pop());
    }
  }

  /// Makes the change again.
  public void redo() {
    if (!after.isEmpty()) {
      before.push(marks.get());
      show(after.pop());
    }
  }

  private void show(Marks now) {
    marks.set(now);
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
  }
}
