package org.trailglass.app.coverage;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;
import org.trailglass.summary.Coverage;
import org.trailglass.summary.FirstEvent;

/// What the coverage grid shows: the coverage of everything that is open, counted only while
/// someone looks. Holds no snapshot of the store, so that what is closed gives its memory back. FX
/// thread only.
public final class CoverageViewModel {
  private final Workspace workspace;
  private final Latest<Coverage> latest;
  private final Latest<Optional<RowId>> latestFirst;
  private final ObservableValue<List<Unfinished>> unfinished;
  private final BooleanProperty isWatched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Coverage> coverage =
      new ReadOnlyObjectWrapper<>(Coverage.empty());
  private final ReadOnlyObjectWrapper<HourSpan> span = new ReadOnlyObjectWrapper<>(HourSpan.FIT);
  private boolean isUpToDate;

  /// @param runner counts
  public CoverageViewModel(Workspace workspace, TaskRunner runner) {
    this.workspace = workspace;
    this.latest = new Latest<>(runner);
    this.latestFirst = new Latest<>(runner);
    this.unfinished = workspace.sourcesProperty().map(Unfinished::of);
    workspace.storeProperty().addListener((property, old, store) -> storeChanged());
    isWatched.addListener((property, was, is) -> count());
  }

  /// Whether the grid is seen.
  BooleanProperty watchedProperty() {
    return isWatched;
  }

  /// For which accounts, regions and hours there are events.
  ReadOnlyObjectProperty<Coverage> coverageProperty() {
    return coverage.getReadOnlyProperty();
  }

  /// Names that stand beside accounts.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  /// What was not read to its end: its hours may be missing only for that.
  ObservableValue<List<Unfinished>> unfinishedProperty() {
    return unfinished;
  }

  /// Shows an event in the table, if there is one.
  void goTo(FirstEvent first) {
    var store = workspace.storeProperty().get();
    latestFirst.ask(() -> find(first, store), found -> found.ifPresent(workspace::reveal));
  }

  private static Optional<RowId> find(FirstEvent first, EventStore store) {
    var row = first.in(store);
    return row.isEmpty() ? Optional.empty() : Optional.of(store.id(row.getAsInt()));
  }

  /// How many hours a column stands for.
  ReadOnlyObjectProperty<HourSpan> spanProperty() {
    return span.getReadOnlyProperty();
  }

  void show(HourSpan newSpan) {
    span.set(newSpan);
  }

  private void storeChanged() {
    isUpToDate = false;
    count();
  }

  private void count() {
    if (isWatched.get() && !isUpToDate) {
      isUpToDate = true;
      var store = workspace.storeProperty().get();
      latest.ask(() -> Coverage.of(store), coverage::set);
    }
  }
}
