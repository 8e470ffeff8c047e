package org.trailglass.app.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadProgress;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// What is open, in which order, what is selected. Properties to watch, verbs to change it. FX
/// thread only.
///
/// Sources are loaded one after the other; while one loads, snapshots of the store come at most
/// four
/// times a second, each followed by a result. What is selected is held by name and survives
/// snapshots, as long as its source is open.
public final class Workspace {
  private final TaskRunner runner;
  private final SourceLoader loader;
  private final Callable<Origin> sample;
  private final ReadOnlyObjectWrapper<EventStore> store =
      new ReadOnlyObjectWrapper<>(EventStore.empty());
  private final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.byTime());
  private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(Result.empty());
  private final ReadOnlyObjectWrapper<Optional<RowId>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.none());
  private final ReadOnlyObjectWrapper<Optional<Reveal>> reveal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<SourceState>> sources =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Skip>> skips = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<LoadProgress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param runner runs loads and sorts
  /// @param loader reads sources
  /// @param sample writes the sample incident somewhere and tells where
  public Workspace(TaskRunner runner, SourceLoader loader, Callable<Origin> sample) {
    this.runner = runner;
    this.loader = loader;
    this.sample = sample;
  }

  /// The newest snapshot of the store.
  public ReadOnlyObjectProperty<EventStore> storeProperty() {
    return store.getReadOnlyProperty();
  }

  /// The order that was asked for; {@link Result#sort} is the one that is shown.
  public ReadOnlyObjectProperty<Sort> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /// The rows to show.
  public ReadOnlyObjectProperty<Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /// The event whose detail is shown.
  public ReadOnlyObjectProperty<Optional<RowId>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The selected events.
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// The newest wish to scroll to an event.
  public ReadOnlyObjectProperty<Optional<Reveal>> revealProperty() {
    return reveal.getReadOnlyProperty();
  }

  /// What is open, in the order in which it was opened. The list is immutable; a change sets a new
  /// one.
  public ReadOnlyObjectProperty<List<SourceState>> sourcesProperty() {
    return sources.getReadOnlyProperty();
  }

  /// The problems of all sources, in source order. The list is immutable.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// What was left out of all sources, in source order. The list is immutable.
  public ReadOnlyObjectProperty<List<Skip>> skipsProperty() {
    return skips.getReadOnlyProperty();
  }

  /// The progress of the load that is under way; empty while nothing is loading.
  public ReadOnlyObjectProperty<Optional<LoadProgress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Adds sources to what is open and loads them, one after the other.
  public void open(List<Origin> origins) {
    throw new UnsupportedOperationException();
  }

  /// Opens the sample incident.
  public void openSample() {
    throw new UnsupportedOperationException();
  }

  /// Takes a source and its events away; a load of it is stopped.
  public void close(int source) {
    throw new UnsupportedOperationException();
  }

  /// Reads a source anew, under a new number, at its place in the list.
  public void reload(int source) {
    throw new UnsupportedOperationException();
  }

  /// Stops the load that is under way, keeping what was read, and those that wait.
  public void cancel() {
    throw new UnsupportedOperationException();
  }

  /// Asks for an order.
  public void sortBy(Sort newSort) {
    throw new UnsupportedOperationException();
  }

  /// Makes an event the current one and the only one selected.
  public void select(RowId id) {
    current.set(Optional.of(id));
    selection.set(Selection.of(id));
  }

  /// Selects several events.
  ///
  /// @param newCurrent the one whose detail is shown
  public void select(Selection newSelection, Optional<RowId> newCurrent) {
    current.set(newCurrent);
    selection.set(newSelection);
  }

  /// Selects an event and wishes that the table scrolls to it.
  public void reveal(RowId id) {
    select(id);
    long number = reveal.get().map(Reveal::number).orElse(0L) + 1;
    reveal.set(Optional.of(new Reveal(id, number)));
  }
}
