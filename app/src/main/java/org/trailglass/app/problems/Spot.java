package org.trailglass.app.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.problem.Place;
import org.trailglass.store.RowId;

/// The text around a place, to look at. Immutable.
///
/// @param lines those around the place, its own among them; empty if the text is not at hand
/// @param event the event that was read there, if one was
record Spot(Finding finding, List<Line> lines, Optional<RowId> event) {

  /// Lines above and below that are shown.
  private static final int AROUND = 8;

  /// Characters of a line that are shown to the left and right of what matters.
  private static final int WIDTH = 400;

  Spot {
    lines = List.copyOf(lines);
  }

  /// A line of a file.
  ///
  /// @param number counted from 1, 0 if not known
  /// @param marked the character at the place; empty at the end of the text, and in other lines
  /// @param isOwn whether it is the line of the place
  record Line(long number, String before, String marked, String after, boolean isOwn) {
    private static Line other(long number, String text) {
      return new Line(Math.max(0, number), start(text), "", "", false);
    }
  }

  /// No text.
  static Spot withoutText(Finding finding) {
    return new Spot(finding, List.of(), Optional.empty());
  }

  /// The lines around a place.
  ///
  /// @param before text up to the place
  /// @param after text from the place on
  static List<Line> lines(Place place, String before, String after) {
    var above = before.split("\n", -1);
    var below = after.split("\n", -1);
    int own = above.length - 1;
    long number = place.line();
    var lines = new ArrayList<Line>();
    for (int i = Math.max(0, own - AROUND); i < own; i++) {
      lines.add(Line.other(number - own + i, above[i]));
    }
    lines.add(own(number, above[own], below[0], below.length > 1));
    for (int i = 1; i < Math.min(below.length, AROUND); i++) {
      lines.add(Line.other(number == 0 ? 0 : number + i, below[i]));
    }
    return lines;
  }

  private static Line own(long number, String before, String after, boolean hasNext) {
    int mark = after.isEmpty() ? 0 : Character.charCount(after.codePointAt(0));
    var marked = mark == 0 && hasNext ? "\n" : after.substring(0, mark);
    return new Line(number, end(before), marked, start(after.substring(mark)), true);
  }

  private static String start(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + " …";
  }

  private static String end(String text) {
    return text.length() <= WIDTH ? text : "… " + text.substring(text.length() - WIDTH);
  }
}
