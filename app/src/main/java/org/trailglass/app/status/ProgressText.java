package org.trailglass.app.status;

import java.util.ArrayList;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.load.LoadProgress;

/// Says how far a load is, in one line. The number of events stands at the other end of the bar.
/// Immutable.
record ProgressText(Words words, Formats formats) {
  /// Rates and estimates before this time are guesses.
  private static final long SETTLED_NANOS = 1_000_000_000L;

  /// What is known of a load.
  ///
  /// @param itemsKey the key of what it reads, to be filled with how many there are
  String of(LoadProgress progress, String itemsKey) {
    var parts = new ArrayList<String>();
    parts.add(files(progress, words.get(itemsKey, progress.filesFound())));
    parts.add(bytes(progress));
    if (progress.nanos() >= SETTLED_NANOS) {
      long rate = (long) (progress.events() / (progress.nanos() / 1e9));
      parts.add(words.get("status.rate", rate));
      if (progress.nanosLeft() >= 0) {
        parts.add(words.get("status.left", formats.duration(progress.nanosLeft())));
      }
    }
    return String.join("  ·  ", parts);
  }

  private String files(LoadProgress progress, String found) {
    return progress.isFindingDone()
        ? words.get("status.filesOf", progress.files(), found)
        : words.get("status.filesSoFar", progress.files(), found);
  }

  private String bytes(LoadProgress progress) {
    return progress.isFindingDone()
        ? words.get(
            "status.bytesOf", formats.bytes(progress.bytes()), formats.bytes(progress.bytesFound()))
        : formats.bytes(progress.bytes());
  }
}
