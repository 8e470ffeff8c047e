package org.trailglass.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The callers of all segments, each once. Immutable.
///
/// @param all by their number
/// @param ofSegment for each segment the number of each combination's caller
record Callers(List<Caller> all, List<int[]> ofSegment) {

  /// Numbers them in the order in which they come.
  static Callers of(List<SegmentReading> readings) {
    var all = new ArrayList<Caller>();
    var numbers = new HashMap<Caller, Integer>();
    var ofSegment = new ArrayList<int[]>();
    for (var reading : readings) {
      ofSegment.add(
          reading.callers().stream().mapToInt(caller -> number(caller, numbers, all)).toArray());
    }
    return new Callers(all, ofSegment);
  }

  private static int number(Caller caller, Map<Caller, Integer> numbers, List<Caller> all) {
    var known = numbers.putIfAbsent(caller, all.size());
    if (known != null) {
      return known;
    }
    all.add(caller);
    return all.size() - 1;
  }
}
