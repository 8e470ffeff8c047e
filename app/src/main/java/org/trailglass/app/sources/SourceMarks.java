package org.trailglass.app.sources;

import java.util.List;
import java.util.Locale;
import org.trailglass.app.grid.Mark;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.UnfinishedText;

/// The glyph at the left of a line: that a source gave nothing, is incomplete or not done, or that
/// something in a line could not be read. The gravest one only. Immutable.
record SourceMarks(Words words) {
  /// The width of the place for it, in pixels.
  static final double WIDTH = 20;

  List<Mark> of(SourceRow row) {
    boolean isSource = row.depth() == 0;
    if (isSource && row.source().isFruitless()) {
      return List.of(new Mark("source-fruitless", words.get("sources.status.fruitless")));
    }
    var unfinished =
        isSource ? Unfinished.of(row.source()).stream().toList() : List.<Unfinished>of();
    if (!unfinished.isEmpty()) {
      var said = new UnfinishedText(words).of(unfinished.getFirst());
      return List.of(new Mark("source-unfinished", said));
    }
    if (isSource && row.source().status() != Status.LOADED) {
      var status = row.source().status().name().toLowerCase(Locale.ROOT);
      return List.of(new Mark("source-busy", words.get("sources.status." + status)));
    }
    long problems = row.figures().problems();
    return problems == 0
        ? List.of()
        : List.of(new Mark("source-problems", words.get("sources.mark.problems", problems)));
  }
}
