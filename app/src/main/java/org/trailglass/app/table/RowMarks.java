package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.grid.Mark;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Reading;
import org.trailglass.event.SetField;

/// The glyphs at the left of a row: that a person marked the event or wrote a note on it, that it
/// failed, and that it needs a second look. At most {@link #MOST}. Immutable.
final class RowMarks {
  /// The width of the place for them, and for the letters of a rule before them, in pixels.
  static final double WIDTH = 68;

  /// So many have room behind the letters of a rule.
  static final int MOST = 3;

  private static final int LONGEST = 300;

  private final Words words;
  private final Mark failed;

  RowMarks(Words words) {
    this.words = words;
    this.failed = new Mark("mark-failed", words.get("table.mark.failed"));
  }

  /// The marks of an event, which others may follow.
  List<Mark> of(EventRow event) {
    var marks = new ArrayList<Mark>(MOST);
    said(event).ifPresent(marks::add);
    if (event.first(DerivedField.OUTCOME.path()).filter("failed"::equals).isPresent()) {
      marks.add(failed);
    }
    var reading = event.store().reading(event.row());
    boolean sharesId = event.store().sharesId(event.row());
    if (reading != Reading.WHOLE || sharesId) {
      marks.add(secondLook(reading, sharesId));
    }
    return marks;
  }

  private Optional<Mark> said(EventRow event) {
    boolean isMarked = event.first(SetField.MARKED.path()).isPresent();
    var note = event.first(SetField.NOTE.path());
    if (note.isPresent()) {
      var key = isMarked ? "table.mark.markedNoted" : "table.mark.noted";
      return Optional.of(
          new Mark(
              "mark-noted",
              words.get(key, VisibleText.ofLines(ShortText.of(note.get(), LONGEST)))));
    }
    return isMarked
        ? Optional.of(new Mark("mark-marked", words.get("table.mark.marked")))
        : Optional.empty();
  }

  private Mark secondLook(Reading reading, boolean sharesId) {
    var said = new ArrayList<String>();
    var style =
        switch (reading) {
          case WHOLE -> "mark-shared";
          case REPAIRED -> "mark-repaired";
          case RECOVERED -> "mark-recovered";
          case BUILT -> "mark-built";
        };
    switch (reading) {
      case WHOLE -> {}
      case REPAIRED -> said.add(words.get("table.mark.repaired"));
      case RECOVERED -> said.add(words.get("table.mark.recovered"));
      case BUILT -> said.add(words.get("table.mark.built"));
    }
    if (sharesId) {
      said.add(words.get("table.mark.shared"));
    }
    return new Mark(style, String.join("\n", said));
  }
}
