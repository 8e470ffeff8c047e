package org.trailglass.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;

/// A field of the whole set: gives its column in each segment of a snapshot. Any thread.
@FunctionalInterface
public interface Layer {

  /// The column in a segment.
  ///
  /// @param base the segment's first row in the snapshot
  Column in(Segment segment, int base);

  /// A field that few rows have. Takes time by their number, not by that of all rows.
  ///
  /// @param values by the row of the snapshot
  static Layer of(SortedMap<Integer, String> values) {
    return (segment, base) ->
        sparse(segment.rows(), base, values.subMap(base, base + segment.rows()));
  }

  /// A field of which many rows share few values.
  ///
  /// @param numbersOf by row of the snapshot: the places of its values in `texts`, without
  ///     repetition; empty if it has none
  static Layer of(IntFunction<int[]> numbersOf, List<String> texts) {
    return new NumberedLayer(numbersOf, List.copyOf(texts));
  }

  private static Column sparse(int rowsOfSegment, int base, SortedMap<Integer, String> values) {
    var rows = new char[values.size()];
    var ordinals = new int[rows.length];
    var ordinalOf = new HashMap<String, Integer>();
    var texts = new ArrayList<String>();
    int size = 0;
    for (var entry : values.entrySet()) {
      rows[size] = (char) (entry.getKey() - base);
      var known = ordinalOf.putIfAbsent(entry.getValue(), texts.size());
      if (known == null) {
        texts.add(entry.getValue());
      }
      ordinals[size++] = known == null ? texts.size() - 1 : known;
    }
    return DerivedColumn.of(rowsOfSegment, rows, ordinals, size, texts);
  }
}
