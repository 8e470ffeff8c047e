package org.trailglass.event;

import java.util.List;
import java.util.Optional;

/// One event as its leaves, in the order in which they are written. Immutable.
public record Event(List<Leaf> leaves) implements FieldValues {

  public Event {
    leaves = List.copyOf(leaves);
  }

  /// All leaves of exactly this path.
  public List<Leaf> at(FieldPath path) {
    return leaves.stream().filter(leaf -> leaf.path().equals(path)).toList();
  }

  /// All leaves at or under this path.
  public List<Leaf> under(FieldPath path) {
    return leaves.stream().filter(leaf -> leaf.path().isAtOrUnder(path)).toList();
  }

  @Override
  public Optional<String> first(FieldPath path) {
    return leaves.stream()
        .filter(leaf -> leaf.path().equals(path) && leaf.kind() != LeafKind.NULL)
        .map(Leaf::text)
        .findFirst();
  }
}
