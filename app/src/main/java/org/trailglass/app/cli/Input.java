package org.trailglass.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.query.Test;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What every subcommand takes: paths, how far they are read, and which of the events count. One
/// thread.
final class Input {
  private static final Set<Path> STANDARD_INPUT = Set.of(Path.of("-"), Path.of("/dev/stdin"));

  private final Streams streams;
  private final Output output;
  private final Map<String, String> kept;
  private final Supplier<Buckets> buckets;

  @Mixin private final TimeOptions time = new TimeOptions();

  @Mixin private final BucketOptions ofBuckets = new BucketOptions();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--query", descriptionKey = "cli.query", paramLabel = "QUERY")
  private String query = "";

  @Option(names = "--read-limit", descriptionKey = "cli.readLimit", paramLabel = "NAME=VALUE")
  private Map<String, String> readLimits = new LinkedHashMap<>();

  @Parameters(
      arity = "1..*",
      descriptionKey = "cli.path",
      paramLabel = "PATH",
      converter = PathArgument.Converter.class)
  private List<PathArgument> paths = List.of();

  /// Answers a query.
  @FunctionalInterface
  interface Answering {

    /// @return the exit code
    int answer(ParsedQuery query) throws IOException;
  }

  /// @param kept limits of reading from the settings; options go before them
  /// @param buckets asked only where a path names one
  Input(Streams streams, Output output, Map<String, String> kept, Supplier<Buckets> buckets) {
    this.streams = streams;
    this.output = output;
    this.kept = kept;
    this.buckets = buckets;
  }

  /// Has the query answered, unless it has a mistake, which is shown, or only an estimate is asked
  /// for.
  ///
  /// @return the exit code
  int ask(Answering answering) throws IOException {
    return switch (QueryParser.parse(query)) {
      case ParsedQuery parsed when ofBuckets.isEstimate() ->
          new PrintedEstimate(output).print(buckets.get(), selections());
      case ParsedQuery parsed -> answering.answer(time.narrow(parsed));
      case Mistake mistake -> {
        MistakeLines.of(query, mistake, output.sentences()).forEach(output.problems()::print);
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
    var opened = read(origins(), limits());
    time.tell(opened, output, hasBucket());
    return opened;
  }

  private Opened read(List<Origin> origins, Limits limits) {
    if (!streams.isWatched()) {
      return Opened.read(origins, limits, (snapshot, progress, soFar) -> {});
    }
    var line = new ProgressLine(streams.err(), output.sentences());
    try {
      return Opened.read(origins, limits, line);
    } finally {
      line.clear();
    }
  }

  private List<Origin> origins() throws IOException {
    var origins = new ArrayList<Origin>();
    var asked = hasBucket() ? Optional.of(buckets.get()) : Optional.<Buckets>empty();
    for (var path : paths) {
      origins.add(
          switch (path) {
            case PathArgument.OnDisk(var onDisk) -> origin(onDisk);
            case PathArgument.InBucket(var address) ->
                asked.orElseThrow().origin(ofBuckets.selection(address, time.range()));
          });
    }
    return origins;
  }

  private Origin origin(Path path) throws IOException {
    boolean isInput = STANDARD_INPUT.contains(path);
    return isInput
        ? new Origin.Pasted(path.toString(), streams.in().readAllBytes())
        : new Origin.OnDisk(path);
  }

  private boolean hasBucket() {
    return !selections().isEmpty();
  }

  private List<Selection> selections() {
    return paths.stream()
        .filter(PathArgument.InBucket.class::isInstance)
        .map(PathArgument.InBucket.class::cast)
        .map(path -> ofBuckets.selection(path.address(), time.range()))
        .toList();
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
    if (!time.isOrdered()) {
      throw wrong("cli.timeReversed");
    }
    if (!ofBuckets.isEmpty() && !hasBucket()) {
      throw wrong("cli.bucketMissing");
    }
  }

  private ParameterException wrong(String key) {
    return new ParameterException(spec.commandLine(), output.sentences().of(key));
  }
}
