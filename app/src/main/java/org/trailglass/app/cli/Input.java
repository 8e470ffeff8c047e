package org.trailglass.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Limits;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.query.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What every subcommand takes: paths, how far they are read, and which of the events count. One
/// thread.
final class Input {
  private final InputStream in;
  private final Output output;
  private final Map<String, String> kept;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--query", descriptionKey = "cli.query", paramLabel = "QUERY")
  private String query = "";

  @Option(names = "--read-limit", descriptionKey = "cli.readLimit", paramLabel = "NAME=VALUE")
  private Map<String, String> readLimits = new LinkedHashMap<>();

  @Parameters(arity = "1..*", descriptionKey = "cli.path", paramLabel = "PATH")
  private List<Path> paths = List.of();

  /// Answers a query.
  @FunctionalInterface
  interface Answering {

    /// @return the exit code
    int answer(ParsedQuery query) throws IOException;
  }

  /// @param in what a path of `-` means
  /// @param kept limits of reading from the settings; options go before them
  Input(InputStream in, Output output, Map<String, String> kept) {
    this.in = in;
    this.output = output;
    this.kept = kept;
  }

  /// Has the query answered, unless it has a mistake, which is shown.
  ///
  /// @return the exit code
  int ask(Answering answering) throws IOException {
    return switch (QueryParser.parse(query)) {
      case ParsedQuery parsed -> answering.answer(parsed);
      case Mistake mistake -> {
        MistakeLines.of(query, mistake).forEach(output.problems()::print);
        output.problems().flush();
        yield Printing.NOTHING_READ;
      }
    };
  }

  /// The question whether a field has any value.
  static ParsedQuery existing(FieldPath field) {
    var query = new Query.Field(new FieldName.Path(field), new Test.Present());
    return (ParsedQuery) QueryParser.parse(QueryPrinter.print(query));
  }

  /// Reads the paths.
  Opened read() throws IOException {
    return Opened.read(paths, in, limits());
  }

  private Limits limits() {
    var problems = output.problems();
    for (var wrong : ChosenLimits.of(kept).wrong()) {
      problems.print(output.sentences().ofKept(wrong));
    }
    problems.flush();
    var all = new LinkedHashMap<>(kept);
    all.putAll(readLimits);
    return ChosenLimits.of(all).limits();
  }

  /// Checks what every subcommand takes.
  ///
  /// @throws ParameterException if the value of an option is wrong
  void check() {
    for (var wrong : ChosenLimits.of(readLimits).wrong()) {
      throw new ParameterException(spec.commandLine(), output.sentences().of(wrong));
    }
  }
}
