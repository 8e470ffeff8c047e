package org.trailglass.app.workspace;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.store.RowId;

/// The newest wishes that something is scrolled to. FX thread only.
final class Reveals {
  final ReadOnlyObjectWrapper<Optional<Reveal>> event =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<SourceReveal>> reason =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  void event(RowId id) {
    long number = event.get().map(Reveal::number).orElse(0L) + 1;
    event.set(Optional.of(new Reveal(id, number)));
  }

  /// What is wrong with a source.
  void reason(int source) {
    long wish = reason.get().map(SourceReveal::wish).orElse(0L) + 1;
    reason.set(Optional.of(new SourceReveal(source, wish)));
  }
}
