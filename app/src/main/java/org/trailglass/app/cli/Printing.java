package org.trailglass.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Compared;
import org.trailglass.query.FieldCheck;
import org.trailglass.query.ParsedQuery;
import org.trailglass.search.ComparisonCheck;
import org.trailglass.search.PatternException;
import org.trailglass.search.Search;

/// Prints what was opened, and says in an exit code how well it could be read. One thread.
///
/// @param output takes it, and what could not be read
record Printing(Output output) {
  static final int ALL_READ = 0;
  static final int WITH_PROBLEMS = 1;

  /// Also the exit code of wrong usage.
  static final int NOTHING_READ = 2;

  /// Prints the problems and the answer. A reader that has seen enough (`head`) is no failure.
  ///
  /// @param fields that the answer has, beside those of the query
  /// @return the exit code
  int print(Opened opened, ParsedQuery query, Stream<FieldPath> fields, Answer answer) {
    list(opened);
    warn(opened, query);
    try {
      var known = opened.knowing(Stream.concat(fields, Search.fields(query.query())));
      var rows = new Search().rows(known.store(), query.query(), () -> false);
      return exitCode(known, answer.write(known, rows));
    } catch (PatternException e) {
      output.warn("cli.pattern", e.pattern(), output.sentences().of(e.fault()));
      return NOTHING_READ;
    } catch (IOException e) {
      if (isClosedPipe(e)) {
        return exitCode(opened, true);
      }
      output.warn("cli.outputFailed", String.valueOf(e.getMessage()));
      return NOTHING_READ;
    } finally {
      output.problems().flush();
    }
  }

  /// Says which of some fields no event has: there is nothing to print of it, which is no failure.
  void warnOfFields(Opened opened, List<FieldPath> fields) {
    fields.forEach(field -> warn(opened, Input.existing(field)));
  }

  /// Says what of a query lets nothing through: no event has a field of it, or a value that can be
  /// compared so. That is no failure.
  private void warn(Opened opened, ParsedQuery query) {
    if (opened.store().events() > 0) {
      new FieldCheck(opened.store().paths())
          .check(query)
          .or(() -> comparisons(opened).check(Compared.of(query)))
          .ifPresent(mistake -> output.warn("cli.warning", output.sentences().of(mistake)));
      output.problems().flush();
    }
  }

  private static ComparisonCheck comparisons(Opened opened) {
    return new ComparisonCheck(opened.store(), () -> false);
  }

  private void list(Opened opened) {
    var listed = opened.problems();
    listed.forEach(output.problems()::print);
    long more = opened.problemCount() - listed.size();
    if (more > 0) {
      output.warn("cli.moreProblems", more);
    }
    output.problems().flush();
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
