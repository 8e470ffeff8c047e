package org.trailglass.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
  private final Output output;

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
      paramLabel = "FIELD",
      split = ",",
      converter = FieldConverter.class)
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

  PrintCommand(Input input, Output output) {
    this.input = input;
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    input.check();
    if (!columns.isEmpty() && format != OutputFormat.CSV) {
      throw new ParameterException(
          spec.commandLine(), output.sentences().of("cli.columnsWithoutCsv"));
    }
    return input.ask(this::print);
  }

  private int print(ParsedQuery query) throws IOException {
    long begin = System.nanoTime();
    var opened = input.read();
    var csv = new Csv(columns.isEmpty() ? Csv.usualColumns() : columns, isCsvExact);
    var wish = new PrintedEvents.Wish(format, query.text(), csv, sort, limit);
    var printing = new Printing(output);
    printing.warnOfFields(opened, columns);
    printing.warnOfFields(opened, List.of(sort.path()));
    var fields = Stream.concat(columns.stream(), Stream.of(sort.path()));
    int exitCode = printing.print(opened, query, fields, new PrintedEvents(output, wish));
    if (hasTimings) {
      var timings = new Timings(opened.times(), (System.nanoTime() - begin) / 1e9);
      output.problems().print(timings.toString());
      output.problems().flush();
    }
    return exitCode;
  }
}
