package org.trailglass.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trailglass.event.Fields;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;

/// How often each event name occurs in a snapshot. Not changed once made.
final class NameCounts {
  static final int NO_NAME = -1;

  private final List<String> names = new ArrayList<>();
  private final List<OfSegment> segments;

  /// By segment, then by the ordinal of its column: the number of the name.
  private final int[][] numbers;

  private final int[] counts;

  /// The event names of a segment.
  ///
  /// @param texts by ordinal
  /// @param ordinals by row, below 0 without a name
  /// @param counts by ordinal, how many events have it
  private record OfSegment(String[] texts, int[] ordinals, int[] counts) {

    static OfSegment of(EventStore store, int number) {
      var column = store.column(number, Fields.EVENT_NAME);
      if (column.isEmpty()) {
        return new OfSegment(new String[0], new int[0], new int[0]);
      }
      var texts = new String[column.get().values()];
      Arrays.setAll(texts, column.get()::text);
      var ordinals = column.get().firstsPresent(store.segments().get(number).rows());
      var counts = new int[texts.length];
      var batches = new RowBatches(RowSet.events(store, number));
      for (int size = batches.next(); size > 0; size = batches.next()) {
        for (int i = 0; i < size; i++) {
          int ordinal = ordinals[batches.row(i)];
          if (ordinal >= 0) {
            counts[ordinal]++;
          }
        }
      }
      return new OfSegment(texts, ordinals, counts);
    }
  }

  /// Looks at every event once, in the common pool.
  NameCounts(EventStore store) {
    this.segments =
        IntStream.range(0, store.segments().size())
            .parallel()
            .mapToObj(number -> OfSegment.of(store, number))
            .toList();
    var known = new HashMap<String, Integer>();
    this.numbers =
        segments.stream().map(segment -> numbers(segment.texts, known)).toArray(int[][]::new);
    this.counts = new int[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      for (int ordinal = 0; ordinal < numbers[i].length; ordinal++) {
        counts[numbers[i][ordinal]] += segments.get(i).counts[ordinal];
      }
    }
  }

  private int[] numbers(String[] texts, Map<String, Integer> known) {
    var its = new int[texts.length];
    Arrays.setAll(
        its,
        ordinal ->
            known.computeIfAbsent(
                texts[ordinal],
                name -> {
                  names.add(name);
                  return known.size();
                }));
    return its;
  }

  /// The number of the name of an event, {@link #NO_NAME} if it has none.
  ///
  /// @param row counted from the segment's first
  int of(int segment, int row) {
    var ordinals = segments.get(segment).ordinals;
    return ordinals.length == 0 || ordinals[row] < 0 ? NO_NAME : numbers[segment][ordinals[row]];
  }

  /// The rarer of two names, the first one if both are equally rare.
  int rarer(int one, int other) {
    return other == NO_NAME || one != NO_NAME && counts[one] <= counts[other] ? one : other;
  }

  String name(int number) {
    return number == NO_NAME ? "" : names.get(number);
  }

  /// How often a name occurs; more than any, if it is none.
  int count(int number) {
    return number == NO_NAME ? Integer.MAX_VALUE : counts[number];
  }
}
