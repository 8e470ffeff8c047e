package org.trailglass.app.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.SourceReport;
import org.trailglass.store.EventStore;

/// Says on a terminal how far a load is, in one line that is drawn over itself: files or objects,
/// bytes, events, their rate, and the time that is left. One call at a time.
final class ProgressLine implements LoadListener {
  /// Every terminal has so many columns; a line that wraps could not be drawn over.
  private static final int WIDTH = 79;

  private static final double MEGABYTE = 1_000_000;
  private static final double SECOND = 1e9;

  private final PrintWriter terminal;
  private final Sentences sentences;
  private int drawn;

  ProgressLine(OutputStream terminal, Sentences sentences) {
    this.terminal = new PrintWriter(new OutputStreamWriter(terminal, StandardCharsets.UTF_8));
    this.sentences = sentences;
  }

  @Override
  public void progressed(EventStore snapshot, LoadProgress progress, SourceReport soFar) {
    draw(line(progress));
  }

  private String line(LoadProgress progress) {
    var parts = new ArrayList<String>();
    var state = progress.isFindingDone() ? "cli.progress.of" : "cli.progress.soFar";
    parts.add(
        sentences.of(
            state,
            progress.files(),
            progress.filesFound(),
            progress.bytes() / MEGABYTE,
            progress.bytesFound() / MEGABYTE));
    parts.add(sentences.of("status.events", progress.events()));
    if (progress.nanos() >= SECOND) {
      long rate = (long) (progress.events() / (progress.nanos() / SECOND));
      parts.add(sentences.of("status.rate", rate));
    }
    if (progress.nanosLeft() >= 0) {
      parts.add(sentences.of("cli.progress.left", Math.ceil(progress.nanosLeft() / SECOND)));
    }
    return String.join(", ", parts);
  }

  /// Takes the line away, so that what is printed next begins where it did.
  void clear() {
    draw("");
    terminal.print('\r');
    terminal.flush();
  }

  private void draw(String text) {
    var line = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
    terminal.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    terminal.flush();
    drawn = line.length();
  }
}
