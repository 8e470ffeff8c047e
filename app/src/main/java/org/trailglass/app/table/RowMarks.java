package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.app.control.Mark;
import org.trailglass.app.text.Words;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Reading;

/// The glyphs at the left of a row: that the event failed, and that it needs a second look. At
/// most two. Immutable.
final class RowMarks {
  /// The width of the place for them, and for the letters of a rule before them, in pixels.
  static final double WIDTH = 52;

  private final Words words;
  private final Mark failed;

  RowMarks(Words words) {
    this.words = words;
    this.failed = new Mark("mark-failed", words.get("table.mark.failed"));
  }

  /// The marks of an event.
  List<Mark> of(EventRow event) {
    var marks = new ArrayList<Mark>(2);
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
