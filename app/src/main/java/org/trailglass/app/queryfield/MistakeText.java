package org.trailglass.app.queryfield;

import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.query.Mistake;
import org.trailglass.search.PatternFault;

/// Puts into words why queries have no answer.
public final class MistakeText {
  private MistakeText() {}

  /// What is wrong, as a sentence that is safe to show.
  public static String of(Mistake mistake, Words words) {
    var arguments = mistake.shortArguments().stream().map(VisibleText::of).toArray();
    return words.get("mistake." + mistake.kind(), arguments);
  }

  /// Why a regular expression cannot be used, as a sentence that is safe to show.
  public static String of(PatternFault fault, Words words) {
    return words.get("pattern." + fault.reason(), VisibleText.of(fault.detail()));
  }
}
