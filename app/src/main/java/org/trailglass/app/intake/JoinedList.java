package org.trailglass.app.intake;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Several lists as one, without copying them. Immutable if they are.
///
/// @param <T> of the elements
final class JoinedList<T> extends AbstractList<T> implements RandomAccess {
  private final List<List<T>> parts;
  private final int[] ends;

  private JoinedList(List<List<T>> parts) {
    this.parts = parts;
    this.ends = new int[parts.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.addExact(end, parts.get(i).size());
      ends[i] = end;
    }
  }

  /// The elements of the parts, in order.
  static <T> List<T> of(List<List<T>> parts) {
    var filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    return filled.size() == 1 ? filled.getFirst() : new JoinedList<>(filled);
  }

  @Override
  public T get(int index) {
    int found = Arrays.binarySearch(ends, index + 1);
    int part = found >= 0 ? found : -found - 1;
    if (index < 0 || part == ends.length) {
      throw new IndexOutOfBoundsException(index);
    }
    return parts.get(part).get(index - (part == 0 ? 0 : ends[part - 1]));
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
