package org.trailglass.app.workspace;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// Which stretch of time all charts show. Zooming changes what is shown, not what is let through.
/// FX thread only.
public final class ShownTime {
  private final ReadOnlyObjectWrapper<Optional<TimeSpan>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Workspace workspace;

  /// @param filter another stretch of time in it is shown in place of the chosen one
  ShownTime(Workspace workspace, ObservableValue<Filter> filter) {
    this.workspace = workspace;
    filter.addListener((property, old, now) -> filterChanged(old, now));
  }

  private void filterChanged(Filter old, Filter now) {
    if (!TimeSpan.in(old.query()).equals(TimeSpan.in(now.query()))) {
      follow();
    }
  }

  /// The stretch that a person chose to see; empty while it follows from the events and the filter.
  public ReadOnlyObjectProperty<Optional<TimeSpan>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Shows a stretch of time.
  public void choose(TimeSpan span) {
    chosen.set(Optional.of(span));
  }

  private void follow() {
    chosen.set(Optional.empty());
  }

  /// Shows more or less time.
  ///
  /// @param now what is shown
  /// @param factor by which the stretch becomes longer
  /// @param around the time that stays where it is
  public void zoom(TimeFrame now, double factor, long around) {
    if (!now.isEmpty()) {
      choose(now.zoomed(factor, around));
    }
  }

  /// Shows earlier or later times.
  ///
  /// @param now what is shown
  /// @param millis by which that moves on
  public void pan(TimeFrame now, long millis) {
    if (!now.isEmpty()) {
      choose(now.panned(millis));
    }
  }

  /// Takes the stretch of time out of the filter. If it names none, shows the bulk of the events
  /// again; if that is shown, all of them, forged times too.
  public void widen(TimeFrame now) {
    if (TimeSpan.in(workspace.filterProperty().get().query()).isPresent()) {
      follow();
      workspace.narrowAnew(TimeSpan::isTime, new Query.All());
    } else if (chosen.get().isPresent()) {
      follow();
    } else if (!now.isEmpty()) {
      choose(now.whole());
    }
  }

  /// The time of the current event, if there is one that has a time.
  public OptionalLong current() {
    var store = workspace.storeProperty().get();
    return workspace.currentProperty().get().map(store::row).stream()
        .filter(row -> row >= 0)
        .mapToLong(store::time)
        .filter(millis -> millis != EventStore.NO_TIME)
        .findFirst();
  }
}
