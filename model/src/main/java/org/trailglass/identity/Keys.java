package org.trailglass.identity;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The access keys of a step: of nearly all steps one, of some very many. One thread.
final class Keys {
  private String first = "";
  private @Nullable SortedSet<String> several;

  void add(String key) {
    if (several != null) {
      several.add(key);
    } else if (first.isEmpty()) {
      first = key;
    } else if (!first.equals(key)) {
      several = new TreeSet<>(List.of(first, key));
    }
  }

  /// All, in the order of their letters.
  Collection<String> all() {
    if (several != null) {
      return several;
    }
    return first.isEmpty() ? List.of() : List.of(first);
  }
}
