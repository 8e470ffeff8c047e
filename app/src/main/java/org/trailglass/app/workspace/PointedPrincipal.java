package org.trailglass.app.workspace;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The principal that a person points out in a list or a chart, so that the others show where it
/// is. It changes no filter, and may have no event in the result. FX thread only.
public final class PointedPrincipal {
  private final ReadOnlyObjectWrapper<Optional<String>> id =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What tells the principal from all others; empty until one is pointed out.
  public ReadOnlyObjectProperty<Optional<String>> idProperty() {
    return id.getReadOnlyProperty();
  }

  /// Points out another one.
  public void set(String newId) {
    id.set(Optional.of(newId));
  }
}
