package org.trailglass.app.cli;

import java.util.List;
import org.trailglass.export.Escapes;
import org.trailglass.query.Mistake;

/// A mistake in a query as compilers show it: the text, a line of carets under the place, what is
/// wrong. A long text is cut on both sides of the place.
final class MistakeLines {
  /// How much of the text is shown before and behind the beginning of the place.
  private static final int BEFORE = 60;

  private static final int BEHIND = 40;
  private static final String CUT = "\u2026";

  private MistakeLines() {}

  static List<String> of(String text, Mistake mistake, Sentences sentences) {
    int start = Math.min(mistake.start(), text.length());
    int from = whole(text, start <= BEFORE + 1 ? 0 : start - BEFORE);
    int to = whole(text, text.length() - start <= BEHIND + 1 ? text.length() : start + BEHIND);
    int end = Math.clamp(mistake.end(), start, to);
    var before = (from > 0 ? CUT : "") + Escapes.visible(text.substring(from, start));
    var place = Escapes.visible(text.substring(start, end));
    var behind = Escapes.visible(text.substring(end, to)) + (to < text.length() ? CUT : "");
    return List.of(
        before + place + behind,
        " ".repeat(TextWidth.of(before)) + "^".repeat(Math.max(1, TextWidth.of(place))),
        sentences.of(mistake));
  }

  /// An index that does not part the halves of a character.
  private static int whole(String text, int index) {
    return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
        ? index - 1
        : index;
  }
}
