package org.trailglass.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.trailglass.event.FieldPath;
import org.trailglass.export.Csv;
import org.trailglass.export.Export;
import org.trailglass.export.ExportFormat;
import org.trailglass.export.Ndjson;
import org.trailglass.export.TrailFile;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;

/// Prints what was opened, and says in an exit code how well it could be read. One thread.
///
/// @param out takes the answer
/// @param problems takes what could not be read
record Printing(OutputStream out, ProblemLines problems, Sentences sentences) {
  private static final int ALL_READ = 0;
  private static final int WITH_PROBLEMS = 1;
  private static final int NOTHING_READ = 2;

  /// What is to be printed. Immutable.
  ///
  /// @param columns of a table
  /// @param limit at most so many events
  /// @param isCsvExact whether formulas stay formulas
  record Wish(
      OutputFormat format, List<FieldPath> columns, Sort sort, int limit, boolean isCsvExact) {

    /// A summary.
    static Wish summary() {
      return new Wish(OutputFormat.SUMMARY, List.of(), Sort.byTime(), Integer.MAX_VALUE, false);
    }

    private Csv csv() {
      return new Csv(columns.isEmpty() ? Csv.usualColumns() : columns, isCsvExact);
    }
  }

  /// Prints the problems and what is wished. A reader that has seen enough (`head`) is no failure.
  ///
  /// @return the exit code
  int print(Opened opened, Wish wish) {
    list(opened);
    try {
      return exitCode(opened, write(opened, wish));
    } catch (IOException e) {
      if (isClosedPipe(e)) {
        return exitCode(opened, true);
      }
      problems.print(sentences.of("cli.outputFailed", String.valueOf(e.getMessage())));
      return NOTHING_READ;
    } finally {
      problems.flush();
    }
  }

  private void list(Opened opened) {
    var listed = opened.problems();
    listed.forEach(problems::print);
    long more = opened.problemCount() - listed.size();
    if (more > 0) {
      problems.print(sentences.of("cli.moreProblems", more));
    }
    problems.flush();
  }

  /// Whether every event could be printed.
  private boolean write(Opened opened, Wish wish) throws IOException {
    return switch (wish.format()) {
      case SUMMARY -> text(new Summary(opened).toString());
      case COUNT -> text(Integer.toString(opened.store().events()));
      case NDJSON -> events(opened, wish, new Ndjson());
      case JSON -> events(opened, wish, new TrailFile());
      case CSV -> events(opened, wish, wish.csv());
    };
  }

  private boolean text(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return true;
  }

  private boolean events(Opened opened, Wish wish, ExportFormat format) throws IOException {
    var order = RowOrder.of(opened.store(), wish.sort());
    var export = new Export(opened.store(), order, wish.limit());
    var outcome = export.write(format, out, () -> false);
    if (outcome.withoutText() > 0) {
      problems.print(sentences.of("cli.withoutText", outcome.withoutText()));
    }
    return outcome.withoutText() == 0;
  }

  /// What the systems say when the reader of a pipe is gone: EPIPE, ERROR_NO_DATA.
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static int exitCode(Opened opened, boolean isComplete) {
    if (opened.problemCount() == 0 && isComplete) {
      return ALL_READ;
    }
    return opened.store().events() == 0 ? NOTHING_READ : WITH_PROBLEMS;
  }
}
