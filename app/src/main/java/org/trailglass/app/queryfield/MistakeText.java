package org.trailglass.app.queryfield;

import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.query.Mistake;

/// Puts mistakes of queries into words.
public final class MistakeText {
  private MistakeText() {}

  /// What is wrong, as a sentence that is safe to show.
  public static String of(Mistake mistake, Words words) {
    var arguments = mistake.shortArguments().stream().map(VisibleText::of).toArray();
    return words.get("mistake." + mistake.kind(), arguments);
  }
}
