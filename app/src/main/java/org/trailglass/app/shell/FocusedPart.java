package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.shell.Places.Placed;

/// Which of the parts has the keyboard, in whatever window it stands. FX thread.
final class FocusedPart {
  private final List<Placed> parts;
  private final ReadOnlyObjectWrapper<Optional<Placed>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  FocusedPart(List<Placed> parts) {
    this.parts = List.copyOf(parts);
    parts.forEach(part -> part.content().focusWithinProperty().subscribe(is -> update()));
  }

  private void update() {
    now.set(parts.stream().filter(part -> part.content().isFocusWithin()).findFirst());
  }

  /// None while the keyboard is elsewhere.
  ReadOnlyObjectProperty<Optional<Placed>> property() {
    return now.getReadOnlyProperty();
  }
}
