package org.trailglass.app.workspace;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.OddUses;
import org.trailglass.store.EventStore;

/// Works out who stands behind the events of a snapshot that stays, in the background. While a load
/// runs, snapshots come and go faster than this could be told of them. FX thread only.
final class Lineages {
  final ReadOnlyObjectWrapper<Lineage> lineage = new ReadOnlyObjectWrapper<>(Lineage.empty());

  private final Latest<Known> latest;
  private final Consumer<EventStore> known;
  private EventStore asked = EventStore.empty();
  private AtomicBoolean isOvertaken = new AtomicBoolean();

  private record Known(Lineage lineage, EventStore store) {}

  /// @param known takes a snapshot with the fields that follow from its lineage
  Lineages(TaskRunner runner, Consumer<EventStore> known) {
    this.latest = new Latest<>(runner);
    this.known = known;
  }

  /// Another snapshot stays, until the next load.
  void settle(EventStore store) {
    if (store != asked) {
      asked = store;
      isOvertaken.set(true);
      var overtaken = new AtomicBoolean();
      isOvertaken = overtaken;
      latest.ask(() -> workOut(store, overtaken), this::take, Lineages::failed);
    }
  }

  private static Known workOut(EventStore store, AtomicBoolean overtaken) {
    var lineage = Lineage.of(store, overtaken::get);
    var oddUses = OddUses.of(lineage, Optional.empty(), overtaken::get);
    return new Known(lineage, oddUses.on(lineage.on(store)));
  }

  private void take(Known answer) {
    lineage.set(answer.lineage);
    known.accept(answer.store);
  }

  private static void failed(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) {
      throw new IllegalStateException("the lineage could not be worked out", thrown);
    }
  }
}
