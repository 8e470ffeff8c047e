package org.trailglass.odduse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Numbers for values, in the order in which they are asked for, which may differ from time to
/// time; their ranks do not. Any thread until the ranks are asked for.
final class Numbers<T> {
  static final int NONE = -1;

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private List<T> ranked = List.of();

  synchronized int of(T value) {
    var known = numbers.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
      return values.size() - 1;
    }
    return known;
  }

  /// By number, the place among all values in the order of their text.
  synchronized int[] ranks() {
    ranked = values.stream().sorted(Comparator.comparing(Object::toString)).toList();
    var rankOf = new HashMap<T, Integer>();
    IntStream.range(0, ranked.size()).forEach(rank -> rankOf.put(ranked.get(rank), rank));
    return values.stream().mapToInt(value -> rankOf.getOrDefault(value, NONE)).toArray();
  }

  /// The value of a rank.
  T ranked(int rank) {
    return ranked.get(rank);
  }
}
