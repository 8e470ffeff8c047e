package org.trailglass.app.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.OddQueries;
import org.trailglass.app.value.OddText;
import org.trailglass.identity.Step;
import org.trailglass.odduse.OddCount;
import org.trailglass.odduse.OddKind;
import org.trailglass.odduse.OddUse;
import org.trailglass.odduse.OddUses;

/// Puts in words what is odd about the use of credentials in a chain. Immutable; any thread.
///
/// @param uses of the lineage that the chain is of, or none
record ChainOdds(OddUses uses, OddText text, Words words) {

  /// What is odd about a step, a line each.
  List<String> of(Step step) {
    return uses.of(step).stream().map(text::reason).toList();
  }

  /// What is odd about the credentials of an event, and of the event itself.
  List<OddLine> lines(Step step, int row) {
    var own = new EnumMap<OddKind, OddUse>(OddKind.class);
    uses.of(row).forEach(use -> own.put(use.kind(), use));
    var lines = new ArrayList<OddLine>();
    for (var count : uses.of(step)) {
      var kind = count.first().kind();
      var here = own.remove(kind);
      lines.add(
          here == null
              ? line(step, count.first(), note("chain.odd.others", count), false)
              : line(step, here, note("chain.odd.own", count), true));
    }
    own.values().forEach(use -> lines.add(line(step, use, words.get("chain.event"), true)));
    return lines;
  }

  private String note(String key, OddCount count) {
    return words.get(key, count.events());
  }

  private OddLine line(Step step, OddUse use, String note, boolean isOwn) {
    return new OddLine(text.reason(use), note, isOwn, OddQueries.of(step, use.kind()));
  }
}
