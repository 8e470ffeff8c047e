package org.trailglass.app.tour;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.sample.SampleIncident;

/// Goes the way of the guided look. Every stop is a filter like those that a person writes: going
/// back in the filter's history works as ever, and a person may do anything in between. FX thread
/// only.
public final class TourViewModel {
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<TourStop>> stop =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper isReady = new ReadOnlyBooleanWrapper();
  private Consumer<TourPlace> shows = place -> {};
  private boolean isFirstWanted;

  public TourViewModel(Workspace workspace) {
    this.workspace = workspace;
    workspace.progressProperty().subscribe(progress -> load());
    workspace.sourcesProperty().subscribe(sources -> load());
    workspace.resultProperty().addListener((property, old, result) -> take(result));
  }

  /// Sets what shows a place of the window.
  public void setOnShow(Consumer<TourPlace> show) {
    shows = show;
  }

  /// Where the person is; empty while they are on their own.
  ReadOnlyObjectProperty<Optional<TourStop>> stopProperty() {
    return stop.getReadOnlyProperty();
  }

  /// Whether the incident is loaded, so that one can go on.
  ReadOnlyBooleanProperty readyProperty() {
    return isReady.getReadOnlyProperty();
  }

  /// Begins at the first stop; opens the sample incident if it is not open.
  public void begin() {
    if (!workspace.isSampleOpen()) {
      workspace.openSample();
    }
    go(TourStop.WELCOME);
    load();
  }

  /// Goes on; behind the last stop the look is over.
  void next() {
    stop.get().ifPresent(here -> here.next().ifPresentOrElse(this::go, this::end));
  }

  /// Goes to the stop before.
  void back() {
    stop.get().flatMap(TourStop::previous).ifPresent(this::go);
  }

  /// Leaves the person on their own; what is shown stays.
  void end() {
    isFirstWanted = false;
    stop.set(Optional.empty());
  }

  private void load() {
    isReady.set(workspace.isSampleOpen() && workspace.progressProperty().get().isEmpty());
  }

  private void go(TourStop next) {
    stop.set(Optional.of(next));
    if (QueryParser.parse(next.query()) instanceof ParsedQuery parsed) {
      workspace.follow(parsed.query());
    }
    isFirstWanted = !next.query().isEmpty();
    take(workspace.resultProperty().get());
    if (next == TourStop.REACHED) {
      workspace.wishes().showReach(SampleIncident.FIRST_HOP_KEY);
    }
    shows.accept(next.place());
  }

  /// Makes the first event of the answer the current one: the detail tells of it.
  private void take(Result result) {
    boolean isAnswer = result.filter().equals(workspace.filterProperty().get());
    if (isFirstWanted && isAnswer && result.size() > 0) {
      isFirstWanted = false;
      workspace.reveal(result.store().id(result.order().row(0)));
    }
  }
}
