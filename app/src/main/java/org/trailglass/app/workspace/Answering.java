package org.trailglass.app.workspace;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.search.PatternException;
import org.trailglass.search.PatternFault;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Search;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// Keeps the result up with the newest snapshot, the filter and the order that are wanted. FX
/// thread only.
///
/// A growing load makes snapshots faster than large ones can be answered: while one is asked, only
/// the newest of the others waits. Another filter or order does not wait: it overtakes the older
/// question, which ends at once.
final class Answering {
  final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.byTime());
  final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(Result.empty());
  final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper();

  /// Why the last filter was not answered.
  final ReadOnlyObjectWrapper<Optional<PatternFault>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final Search search = new Search();
  private final Latest<Result> latest;
  private EventStore wanted = EventStore.empty();

  /// The snapshot of which more is known than its records, with that as fields.
  private EventStore known = EventStore.empty();

  /// What a person asked for, and what is asked in its place once that was refused.
  private Filter filter = Filter.none();

  private Filter inForce = Filter.none();
  private Marks marks = Marks.none();
  private Names names = Names.none();

  Answering(TaskRunner runner) {
    this.latest = new Latest<>(runner);
  }

  /// There is a new snapshot.
  void show(EventStore store) {
    wanted = store;
    askIfNeeded();
  }

  /// More is known of a snapshot.
  ///
  /// @param layered with that as fields
  void know(EventStore layered) {
    known = layered;
    if (known.plain() == wanted) {
      ask();
    }
  }

  /// There is a new filter.
  void filter(Filter newFilter) {
    filter = newFilter;
    inForce = newFilter;
    ask();
  }

  /// Something else is said of events or values.
  void say(Marks newMarks, Names newNames) {
    marks = newMarks;
    names = newNames;
    ask();
  }

  /// There is a new order.
  void sortBy(Sort newSort) {
    if (!newSort.equals(sort.get())) {
      sort.set(newSort);
      ask();
    }
  }

  private void askIfNeeded() {
    if (!isAsking.get() && wanted != result.get().store().plain()) {
      ask();
    }
  }

  private void ask() {
    isAsking.set(true);
    var store = known.plain() == wanted ? known : wanted;
    var asked = inForce;
    var by = sort.get();
    var said = marks;
    var called = names;
    latest.ask(
        isOvertaken -> answer(called.on(said.on(store)), asked, by, isOvertaken),
        this::answered,
        thrown -> failed(asked, thrown));
  }

  private Result answer(EventStore store, Filter asked, Sort by, BooleanSupplier isOvertaken) {
    var rows = search.rows(store, asked.query(), isOvertaken);
    var order = rows.size() == 0 ? RowOrder.empty() : search.order(rows, by);
    return new Result(rows, asked, order, by);
  }

  private void answered(Result answer) {
    isAsking.set(false);
    if (answer.filter().equals(filter)) {
      refusal.set(Optional.empty());
    }
    result.set(answer);
    askIfNeeded();
  }

  /// A filter that was refused gives way to the last one that was answered, so that what is loaded
  /// and closed goes on to be seen; the next filter tries again.
  private void failed(Filter asked, Throwable thrown) {
    isAsking.set(false);
    switch (thrown) {
      case PatternException tooSlow -> {
        refusal.set(Optional.of(tooSlow.fault()));
        var last = result.get().filter();
        inForce = last.equals(asked) ? Filter.none() : last;
        ask();
      }
      case CancellationException overtaken -> askIfNeeded();
      default -> throw new IllegalStateException("the filter could not be answered", thrown);
    }
  }
}
