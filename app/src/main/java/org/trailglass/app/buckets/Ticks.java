package org.trailglass.app.buckets;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a person ticks among what was found. Something new that is found is ticked, unless it is of
/// those that begin without. FX thread only.
///
/// @param <T> what can be ticked
final class Ticks<T> {
  private final Set<T> beginUnticked;
  private final ReadOnlyObjectWrapper<List<T>> offered = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Set<T>> left;

  /// @param beginUnticked what is not ticked at first
  Ticks(Set<T> beginUnticked) {
    this.beginUnticked = Set.copyOf(beginUnticked);
    this.left = new ReadOnlyObjectWrapper<>(this.beginUnticked);
  }

  /// What can be ticked, in order.
  ReadOnlyObjectProperty<List<T>> offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /// What is not ticked.
  ReadOnlyObjectProperty<Set<T>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  void offer(List<T> values) {
    if (!values.equals(offered.get())) {
      offered.set(List.copyOf(values));
    }
  }

  /// Nothing can be ticked any more.
  void clear() {
    offered.set(List.of());
    left.set(beginUnticked);
  }

  void tick(Collection<T> values, boolean isTicked) {
    var now = new HashSet<>(left.get());
    if (isTicked) {
      now.removeAll(values);
    } else {
      now.addAll(values);
    }
    left.set(Set.copyOf(now));
  }

  /// Whether there is something to tick, and nothing is.
  boolean isNone() {
    return !offered.get().isEmpty() && left.get().containsAll(offered.get());
  }

  /// What is ticked; empty where that is all that begins ticked: then what appears later is wanted
  /// too.
  Set<T> chosen() {
    var ticked =
        offered.get().stream()
            .filter(value -> !left.get().contains(value))
            .collect(Collectors.toUnmodifiableSet());
    var usual =
        offered.get().stream()
            .filter(value -> !beginUnticked.contains(value))
            .collect(Collectors.toUnmodifiableSet());
    return ticked.equals(usual) ? Set.of() : ticked;
  }
}
