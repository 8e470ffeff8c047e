package org.trailglass.app.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trailglass.app.grid.Mark;
import org.trailglass.app.value.OddText;
import org.trailglass.event.SetField;
import org.trailglass.odduse.OddUses;

/// The glyph of a row whose credentials were used in an odd way, with the reasons. Whether there is
/// one is read from the snapshot; reasons are looked up for rows that come into view. Immutable.
record OddMarks(OddUses uses, OddText text) {

  /// The mark of an event.
  Optional<Mark> of(EventRow event) {
    if (event.first(SetField.ODD.path()).isEmpty()
        || event.store().plain() != uses.lineage().store()) {
      return Optional.empty();
    }
    var reasons = uses.of(event.row()).stream().map(text::reason).collect(Collectors.joining("\n"));
    return Optional.of(new Mark("mark-odd", reasons));
  }

  /// With the mark of an event behind its other glyphs. Where these take all the room there is, the
  /// last of them says it too.
  List<Mark> after(List<Mark> glyphs, EventRow event) {
    of(event).ifPresent(odd -> add(odd, glyphs));
    return glyphs;
  }

  private static void add(Mark odd, List<Mark> glyphs) {
    if (glyphs.size() < RowMarks.MOST) {
      glyphs.add(odd);
    } else {
      var last = glyphs.removeLast();
      glyphs.add(new Mark(last.styleClass(), last.description() + "\n" + odd.description()));
    }
  }
}
