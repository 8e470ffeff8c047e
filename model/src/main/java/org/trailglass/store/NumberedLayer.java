package org.trailglass.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// A field of which many rows share few values, which are numbered for the whole snapshot. Each
/// segment's column gets a dictionary of those that occur in it. Any thread.
final class NumberedLayer implements Layer {
  private static final int UNSEEN = -1;

  private final IntFunction<int[]> numbersOf;
  private final List<String> texts;

  /// By number, its ordinal in the column that is being made; all unseen between two.
  private final int[] ordinalOf;

  NumberedLayer(IntFunction<int[]> numbersOf, List<String> texts) {
    this.numbersOf = numbersOf;
    this.texts = texts;
    this.ordinalOf = new int[texts.size()];
    Arrays.fill(ordinalOf, UNSEEN);
  }

  @Override
  public synchronized Column in(Segment segment, int base) {
    var rows = new char[segment.rows()];
    var ordinals = new int[rows.length];
    int size = 0;
    var seen = new ArrayList<String>();
    var numbers = new ArrayList<Integer>();
    for (int row = 0; row < segment.rows(); row++) {
      for (int number : numbersOf.apply(base + row)) {
        if (ordinalOf[number] == UNSEEN) {
          ordinalOf[number] = seen.size();
          seen.add(texts.get(number));
          numbers.add(number);
        }
        if (size == rows.length) {
          rows = Arrays.copyOf(rows, 2 * size);
          ordinals = Arrays.copyOf(ordinals, 2 * size);
        }
        rows[size] = (char) row;
        ordinals[size++] = ordinalOf[number];
      }
    }
    numbers.forEach(number -> ordinalOf[number] = UNSEEN);
    return DerivedColumn.of(segment.rows(), rows, ordinals, size, seen);
  }
}
