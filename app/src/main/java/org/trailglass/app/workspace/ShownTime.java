package org.trailglass.app.workspace;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Which stretch of time all charts show, and where in it the current event is. It says what is
/// seen, not what is let through. FX thread only.
public final class ShownTime {
  private final ReadOnlyObjectWrapper<Optional<TimeSpan>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Supplier<OptionalLong> current;

  /// @param filter another stretch of time in it is shown in place of the chosen one
  /// @param current the time of the current event
  ShownTime(ObservableValue<Filter> filter, Supplier<OptionalLong> current) {
    this.current = current;
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

  /// Shows what follows from the events and the filter.
  public void follow() {
    chosen.set(Optional.empty());
  }

  /// The time of the current event, if there is one that has a time.
  public OptionalLong current() {
    return current.get();
  }
}
