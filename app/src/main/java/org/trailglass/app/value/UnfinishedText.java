package org.trailglass.app.value;

import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.text.Words;

/// Says that a source was not read to its end, and how much of it is there. Immutable.
public record UnfinishedText(Words words) {

  /// The sentence about one source.
  public String of(Unfinished missing) {
    var found = words.get(missing.itemsKey(), missing.filesFound());
    return words.get(missing.key(), missing.files(), found);
  }
}
