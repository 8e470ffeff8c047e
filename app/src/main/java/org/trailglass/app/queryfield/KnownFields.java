package org.trailglass.app.queryfield;

import java.lang.ref.WeakReference;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// Knows the fields of the newest snapshot that was looked at, counted once for each in the
/// background. Snapshots of a growing load come faster than they can be counted: while one is
/// counted none waits, and the next look counts the newest. FX thread only.
public final class KnownFields {
  private final Workspace workspace;
  private final TaskRunner runner;
  private final ReadOnlyObjectWrapper<FieldList> list =
      new ReadOnlyObjectWrapper<>(FieldList.none());

  private final ObservableValue<Map<FieldPath, Long>> counts = list.map(FieldList::counts);

  /// Weak: the fields of a snapshot must not keep it.
  private WeakReference<EventStore> counted = new WeakReference<>(null);

  private boolean isCounting;

  public KnownFields(Workspace workspace, TaskRunner runner) {
    this.workspace = workspace;
    this.runner = runner;
  }

  /// The fields that were counted last.
  ReadOnlyObjectProperty<FieldList> listProperty() {
    return list.getReadOnlyProperty();
  }

  /// How many events have each of the fields that were counted last.
  public ObservableValue<Map<FieldPath, Long>> counts() {
    return counts;
  }

  FieldList now() {
    return list.get();
  }

  /// Counts the newest snapshot, unless it is counted, or nothing is open.
  public void look() {
    var store = workspace.storeProperty().get();
    if (!isCounting && store.events() > 0 && !counted.refersTo(store)) {
      isCounting = true;
      counted = new WeakReference<>(store);
      runner.run(() -> FieldList.of(store), this::found);
    }
  }

  private void found(FieldList fields) {
    isCounting = false;
    list.set(fields);
  }
}
