package org.trailglass.app.buckets;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Addresses that were pasted together, of which one is asked about after the other. FX thread
/// only.
final class AddressQueue {
  private final ReadOnlyObjectWrapper<List<String>> waiting =
      new ReadOnlyObjectWrapper<>(List.of());

  /// What is still to come.
  ReadOnlyObjectProperty<List<String>> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /// Takes other addresses in place of those that wait.
  ///
  /// @param text an address in each line
  /// @return the first of them; empty if there is none
  String begin(String text) {
    waiting.set(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    return next().orElse("");
  }

  /// The one whose turn it is now.
  Optional<String> next() {
    var before = waiting.get();
    waiting.set(before.stream().skip(1).toList());
    return before.stream().findFirst();
  }

  void clear() {
    waiting.set(List.of());
  }
}
