package org.trailglass.app.workspace;

import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// Keeps the result up with the newest snapshot and the order that is wanted. FX thread only.
///
/// A growing load makes snapshots faster than large ones can be sorted: while one is being sorted,
/// only the newest of the others waits. Another order does not wait: it makes the answer to the
/// older question worthless.
final class Ordering {
  final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.byTime());
  final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(Result.empty());
  private final Latest<Result> latest;
  private EventStore wanted = EventStore.empty();
  private boolean isSorting;

  Ordering(TaskRunner runner) {
    this.latest = new Latest<>(runner);
  }

  /// There is a new snapshot.
  void show(EventStore store) {
    wanted = store;
    askIfNeeded();
  }

  /// There is a new wish.
  void sortBy(Sort newSort) {
    if (!newSort.equals(sort.get())) {
      sort.set(newSort);
      ask();
    }
  }

  private void askIfNeeded() {
    if (!isSorting && wanted != result.get().store()) {
      ask();
    }
  }

  private void ask() {
    isSorting = true;
    var store = wanted;
    var by = sort.get();
    latest.ask(() -> new Result(store, order(store, by), by), this::answered, this::failed);
  }

  private static RowOrder order(EventStore store, Sort by) {
    return store.events() == 0 ? RowOrder.empty() : RowOrder.of(store, by);
  }

  private void answered(Result answer) {
    isSorting = false;
    result.set(answer);
    askIfNeeded();
  }

  /// The next snapshot or wish tries again.
  private void failed(Throwable thrown) {
    isSorting = false;
    throw new IllegalStateException("the events could not be sorted", thrown);
  }
}
