package org.trailglass.app.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.trailglass.export.Escapes;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;

/// Prints problems, one line each, as compilers do: `file:line:column: what, "quote" (what was
/// done)`. Control and bidirectional characters are escaped. One thread.
final class ProblemLines {
  private final PrintWriter err;
  private final Sentences sentences;

  ProblemLines(OutputStream err, Sentences sentences) {
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), false);
    this.sentences = sentences;
  }

  /// Prints a problem.
  void print(Problem problem) {
    var line = new StringBuilder(place(problem.place())).append(": ").append(sentences.of(problem));
    if (!problem.quote().isEmpty()) {
      line.append(": ").append(problem.quote());
    }
    line.append(" (").append(sentences.of(problem.action())).append(')');
    print(line.toString());
  }

  /// Prints a line of text.
  void print(String line) {
    err.print(Escapes.visible(line));
    err.print('\n');
  }

  /// Hands on what was printed.
  void flush() {
    err.flush();
  }

  private static String place(Place place) {
    if (place.line() == 0) {
      return place.isSpot() ? place.name() + ":@" + place.offset() : place.name();
    }
    return place.name() + ":" + place.line() + ":" + place.column();
  }
}
