package org.trailglass.app.workspace;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.AwsRanges;
import org.trailglass.odduse.OddUses;
import org.trailglass.store.EventStore;

/// Works out who stands behind the events of a snapshot that stays, and where the use of
/// credentials is odd, in the background. While a load runs, snapshots come and go faster than this
/// could be told of them. FX thread only.
final class Lineages {
  final ReadOnlyObjectWrapper<Lineage> lineage = new ReadOnlyObjectWrapper<>(Lineage.empty());
  final ReadOnlyObjectWrapper<OddUses> oddUses = new ReadOnlyObjectWrapper<>(OddUses.none());

  private final Latest<Known> latest;
  private final Consumer<EventStore> known;
  private EventStore asked = EventStore.empty();
  private Optional<AwsRanges> ranges = Optional.empty();

  private record Known(OddUses oddUses, EventStore store) {}

  /// @param known takes a snapshot with the fields that follow from its lineage
  Lineages(TaskRunner runner, Consumer<EventStore> known) {
    this.latest = new Latest<>(runner);
    this.known = known;
  }

  /// Another snapshot stays, until the next load.
  void settle(EventStore store) {
    if (store != asked) {
      asked = store;
      ask();
    }
  }

  /// Other addresses are known to be AWS's.
  void compareWith(Optional<AwsRanges> newRanges) {
    if (!newRanges.equals(ranges)) {
      ranges = newRanges;
      ask();
    }
  }

  private void ask() {
    var store = asked;
    var worked = lineage.get();
    var given = ranges;
    latest.ask(
        isOvertaken -> workOut(store, worked, given, isOvertaken), this::take, Lineages::failed);
  }

  /// @param worked is taken if it is of this snapshot
  private static Known workOut(
      EventStore store, Lineage worked, Optional<AwsRanges> ranges, BooleanSupplier isOvertaken) {
    var lineage = worked.store() == store.plain() ? worked : Lineage.of(store, isOvertaken);
    var oddUses = OddUses.of(lineage, ranges, isOvertaken);
    return new Known(oddUses, oddUses.on(lineage.on(store)));
  }

  private void take(Known answer) {
    oddUses.set(answer.oddUses);
    lineage.set(answer.oddUses.lineage());
    known.accept(answer.store);
  }

  private static void failed(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) {
      throw new IllegalStateException("the lineage could not be worked out", thrown);
    }
  }
}
