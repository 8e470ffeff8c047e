package org.trailglass.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.trailglass.event.FieldPath;
import org.trailglass.export.Csv;
import org.trailglass.query.ParsedQuery;
import org.trailglass.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `trailglass print`: reads paths and prints what is in them. Its words come from the bundle.
@Command(name = "print", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class PrintCommand implements Callable<Integer> {
  private final OutputStream out;
  private final ProblemLines problems;
  private final Sentences sentences;

  @Mixin private final Input input;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      descriptionKey = "cli.format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class)
  private OutputFormat format = OutputFormat.SUMMARY;

  @Option(
      names = "--columns",
      descriptionKey = "cli.columns",
      paramLabel = "PATH",
      split = ",",
      converter = PathConverter.class)
  private List<FieldPath> columns = List.of();

  @Option(
      names = "--sort",
      descriptionKey = "cli.sort",
      paramLabel = "FIELD",
      converter = SortConverter.class)
  private Sort sort = Sort.byTime();

  @Option(
      names = "--limit",
      descriptionKey = "cli.limit",
      paramLabel = "N",
      converter = LimitConverter.class)
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--timings", descriptionKey = "cli.timings")
  private boolean hasTimings;

  @Option(names = "--csv-exact", descriptionKey = "cli.csvExact")
  private boolean isCsvExact;

  /// @param out takes what is printed
  /// @param problems takes what could not be read
  PrintCommand(Input input, OutputStream out, ProblemLines problems, Sentences sentences) {
    this.input = input;
    this.out = out;
    this.problems = problems;
    this.sentences = sentences;
  }

  @Override
  public Integer call() throws IOException {
    check();
    var query = input.query();
    return query.isPresent() ? print(query.get()) : Printing.NOTHING_READ;
  }

  private int print(ParsedQuery query) throws IOException {
    long begin = System.nanoTime();
    var opened = input.read();
    var csv = new Csv(columns.isEmpty() ? Csv.usualColumns() : columns, isCsvExact);
    var wish = new PrintedEvents.Wish(format, query.text(), csv, sort, limit);
    var events = new PrintedEvents(out, problems, sentences, wish);
    int exitCode = new Printing(problems, sentences).print(opened, query, events);
    if (hasTimings) {
      problems.print(new Timings(opened.times(), (System.nanoTime() - begin) / 1e9).toString());
      problems.flush();
    }
    return exitCode;
  }

  private void check() {
    input.check();
    if (!columns.isEmpty() && format != OutputFormat.CSV) {
      throw new ParameterException(spec.commandLine(), sentences.of("cli.columnsWithoutCsv"));
    }
  }
}
