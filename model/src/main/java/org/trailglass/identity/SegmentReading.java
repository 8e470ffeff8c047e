package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trailglass.store.Combinations;
import org.trailglass.store.EventStore;

/// What a segment says of callers and of credentials that were handed on. Immutable.
///
/// @param callers that differ
/// @param callerOfRow the place of each row's caller among them
/// @param handOns in the order of the rows
/// @param copies of such calls: records that were delivered twice
record SegmentReading(
    List<Caller> callers, int[] callerOfRow, List<HandOn> handOns, List<HandOn> copies) {

  /// Looks at every row once.
  static SegmentReading of(EventStore store, int number) {
    var segment = store.segments().get(number);
    int base = store.base(number);
    var combinations = Combinations.of(Caller.INPUTS, segment);
    var callers = new ArrayList<Caller>();
    for (int i = 0; i < combinations.size(); i++) {
      callers.add(Caller.of(combinations, i));
    }
    var copies = store.copiesIn(number);
    var handOns = new ArrayList<HandOn>();
    var copiedHandOns = new ArrayList<HandOn>();
    for (var handOn : new HandOnReader(segment, base).read()) {
      boolean isCopy = Arrays.binarySearch(copies, handOn.row() - base) >= 0;
      (isCopy ? copiedHandOns : handOns).add(handOn);
    }
    return new SegmentReading(callers, combinations.ofRows(), handOns, copiedHandOns);
  }
}
