package org.trailglass.app.value;

import org.trailglass.app.grid.HeadTexts;
import org.trailglass.app.text.Words;

/// What the heads of columns say beside their titles, the same in every table.
public final class HeadWords {
  private HeadWords() {}

  /// Of columns that a person sorts, sizes and moves.
  public static HeadTexts ofMoved(Words words) {
    return of(words, "table.head.help");
  }

  /// Of columns that keep their order.
  public static HeadTexts ofFixed(Words words) {
    return of(words, "table.head.fixed");
  }

  private static HeadTexts of(Words words, String help) {
    return new HeadTexts(
        title -> words.get("table.head.ascending", title),
        title -> words.get("table.head.descending", title),
        words.get(help));
  }
}
