package org.trailglass.app.cli;

import java.io.IOException;
import java.util.Locale;
import org.trailglass.query.FieldCheck;
import org.trailglass.query.ParsedQuery;
import org.trailglass.search.PatternException;
import org.trailglass.search.Search;

/// Prints what was opened, and says in an exit code how well it could be read. One thread.
///
/// @param problems takes what could not be read
record Printing(ProblemLines problems, Sentences sentences) {
  private static final int ALL_READ = 0;
  private static final int WITH_PROBLEMS = 1;

  /// Also the exit code of wrong usage.
  static final int NOTHING_READ = 2;

  /// Prints the problems and the answer. A reader that has seen enough (`head`) is no failure.
  ///
  /// @return the exit code
  int print(Opened opened, ParsedQuery query, Answer answer) {
    list(opened);
    warnOfFields(opened, query);
    try {
      var rows = new Search().rows(opened.store(), query.query(), () -> false);
      return exitCode(opened, answer.write(opened, rows));
    } catch (PatternException e) {
      problems.print(sentences.of("cli.pattern", e.pattern(), String.valueOf(e.getMessage())));
      return NOTHING_READ;
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

  /// Says which field of the query no event has: it finds nothing, which is no failure.
  void warnOfFields(Opened opened, ParsedQuery query) {
    if (opened.store().events() > 0) {
      new FieldCheck(opened.store().paths())
          .check(query)
          .ifPresent(
              unknown -> problems.print(sentences.of("cli.field.unknown", unknown.sentence())));
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
