package org.trailglass.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Limits;
import org.trailglass.event.FieldPath;
import org.trailglass.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trailglass print`: reads paths and prints what is in them. Its words come from the bundle.
@Command(name = "print", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class PrintCommand implements Callable<Integer> {
  private final InputStream in;
  private final OutputStream out;
  private final ProblemLines problems;
  private final Sentences sentences;
  private final Map<String, String> kept;

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

  @Option(names = "--limit", descriptionKey = "cli.limit", paramLabel = "N")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--read-limit", descriptionKey = "cli.readLimit", paramLabel = "NAME=VALUE")
  private Map<String, String> readLimits = new LinkedHashMap<>();

  @Option(names = "--timings", descriptionKey = "cli.timings")
  private boolean hasTimings;

  @Option(names = "--csv-exact", descriptionKey = "cli.csvExact")
  private boolean isCsvExact;

  @Parameters(arity = "1..*", descriptionKey = "cli.path", paramLabel = "PATH")
  private List<Path> paths = List.of();

  /// @param in what a path of `-` means
  /// @param out takes what is printed
  /// @param problems takes what could not be read
  /// @param kept limits of reading from the settings; options go before them
  PrintCommand(
      InputStream in,
      OutputStream out,
      ProblemLines problems,
      Sentences sentences,
      Map<String, String> kept) {
    this.in = in;
    this.kept = kept;
    this.out = out;
    this.problems = problems;
    this.sentences = sentences;
  }

  @Override
  public Integer call() throws IOException {
    check();
    long begin = System.nanoTime();
    var opened = Opened.read(paths, in, limits());
    var wish = new Printing.Wish(format, columns, sort, limit, isCsvExact);
    int exitCode = new Printing(out, problems, sentences).print(opened, wish);
    if (hasTimings) {
      problems.print(new Timings(opened.times(), (System.nanoTime() - begin) / 1e9).toString());
      problems.flush();
    }
    return exitCode;
  }

  private Limits limits() {
    ChosenLimits.of(kept).wrong().forEach(wrong -> problems.print(sentences.ofKept(wrong)));
    problems.flush();
    var all = new LinkedHashMap<>(kept);
    all.putAll(readLimits);
    return ChosenLimits.of(all).limits();
  }

  private void check() {
    for (var wrong : ChosenLimits.of(readLimits).wrong()) {
      throw new ParameterException(spec.commandLine(), sentences.of(wrong));
    }
    if (limit < 0) {
      throw new ParameterException(spec.commandLine(), sentences.of("cli.limitNegative"));
    }
    if (!columns.isEmpty() && format != OutputFormat.CSV) {
      throw new ParameterException(spec.commandLine(), sentences.of("cli.columnsWithoutCsv"));
    }
  }
}
