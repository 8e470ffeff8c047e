package org.trailglass.app.workspace;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What one feature asks of another that it does not know. FX thread only.
///
/// @param <T> what is wished
final class Wish<T> {
  private final ReadOnlyObjectWrapper<Optional<T>> wish =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The wish; empty once it is seen to.
  ReadOnlyObjectProperty<Optional<T>> property() {
    return wish.getReadOnlyProperty();
  }

  /// Tells those who watch, who see to it before this returns.
  void make(T wanted) {
    wish.set(Optional.of(wanted));
    wish.set(Optional.empty());
  }
}
