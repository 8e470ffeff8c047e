package org.trailglass.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trailglass.app.text.Words;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Limits;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.CodePrompt;
import org.trailglass.store.EventStore;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The program without a window. Prints UTF-8 whatever the locale is. One thread.
public final class Trailglass {
  private static final Set<String> FIRST_ARGUMENTS =
      Set.of("print", "top", "--help", "-h", "--version", "-V");

  private static final int USAGE_WIDTH = 100;

  private final Sentences sentences;
  private final Streams streams;
  private final Map<String, String> kept;
  private final Function<CodePrompt, Buckets> stores;

  /// @param out takes the answer; not closed
  /// @param err takes problems and usage errors; not closed
  public Trailglass(OutputStream out, OutputStream err) {
    this(InputStream.nullInputStream(), out, err);
  }

  /// @param in what a path of `-` means; not closed
  /// @param out takes the answer; not closed
  /// @param err takes problems and usage errors; not closed
  public Trailglass(InputStream in, OutputStream out, OutputStream err) {
    this(new Streams(in, out, err, false));
  }

  Trailglass(Streams streams) {
    this(new Sentences(Words.english()), streams, Map.of(), Trailglass::withoutStores);
  }

  private Trailglass(
      Sentences sentences,
      Streams streams,
      Map<String, String> kept,
      Function<CodePrompt, Buckets> stores) {
    this.sentences = sentences;
    this.streams = streams;
    this.kept = kept;
    this.stores = stores;
  }

  private static Buckets withoutStores(CodePrompt prompt) {
    throw new IllegalStateException("no store is known");
  }

  /// The same in another language than English.
  public Trailglass withWords(Words words) {
    return new Trailglass(new Sentences(words), streams, kept, stores);
  }

  /// The same with limits of reading that are kept in the settings.
  public Trailglass withLimits(Map<String, String> limits) {
    return new Trailglass(sentences, streams, Map.copyOf(limits), stores);
  }

  /// The same where buckets can be read.
  ///
  /// @param newStores speaks with stores, given who asks for codes; asked only where it is needed
  public Trailglass withStores(Function<CodePrompt, Buckets> newStores) {
    return new Trailglass(sentences, streams, kept, newStores);
  }

  /// The program on the process's own output. A pipe that closes ends it quietly.
  public static Trailglass onConsole() {
    return new Trailglass(Streams.ofProcess());
  }

  /// Whether the arguments are for the command line and not for the window.
  public static boolean handles(String... arguments) {
    return arguments.length > 0 && FIRST_ARGUMENTS.contains(arguments[0]);
  }

  /// The exit code where nothing could be read.
  public static final int NOTHING_READ = Printing.NOTHING_READ;

  /// Runs a subcommand, help or version.
  ///
  /// @return the exit code of the process: 0 = everything was read, 1 = read with problems, 2 =
  ///     wrong usage or nothing could be read
  public int run(String... arguments) {
    var command = new CommandLine(new RootCommand(sentences));
    var output = output();
    command.addSubcommand(new PrintCommand(input(output), output));
    command.addSubcommand(new TopCommand(input(output), output));
    command.setResourceBundle(sentences.words().texts());
    command.setOut(writer(streams.out()));
    command.setErr(writer(streams.err()));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    command.setUsageHelpWidth(USAGE_WIDTH);
    command.setExpandAtFiles(false);
    command.setParameterExceptionHandler(this::explain);
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError full) {
      return explainFullMemory();
    }
  }

  private Input input(Output output) {
    return new Input(streams, output, kept, () -> stores.apply(new ConsoleCodes(sentences)));
  }

  private Output output() {
    return new Output(streams.out(), new ProblemLines(streams.err(), sentences), sentences);
  }

  /// A load ends in order where the memory is full; here it was the answer that found no room.
  private int explainFullMemory() {
    print(sentences.of("cli.memoryFull"));
    return CommandLine.ExitCode.USAGE;
  }

  /// Reads limits that are kept in the settings. Says what is wrong with them; there the usual
  /// value holds.
  public Limits limits(Map<String, String> limits) {
    var chosen = ChosenLimits.of(limits);
    chosen.wrong().forEach(wrong -> print(sentences.ofKept(wrong)));
    return chosen.limits();
  }

  /// Prints a sentence on standard error, with control characters escaped.
  public void print(String sentence) {
    var lines = new ProblemLines(streams.err(), sentences);
    lines.print(sentence);
    lines.flush();
  }

  /// Prints what was opened, as `print` does: the problems, then the summary.
  ///
  /// @return the exit code of the process
  public int printSummary(EventStore store, List<SourceReport> reports) {
    var output = output();
    var opened = new Opened(store, reports, StageTimes.none());
    var all = new ParsedQuery("", new Query.All(), List.of(), List.of());
    var summary = new PrintedEvents(output, PrintedEvents.Wish.summary());
    return new Printing(output).print(opened, all, Stream.of(), summary);
  }

  private int explain(ParameterException e, String[] arguments) {
    var lines = new ProblemLines(streams.err(), sentences);
    lines.print(new Misuse(sentences).of(e, arguments));
    lines.print(sentences.of("cli.helpHint", e.getCommandLine().getCommandSpec().qualifiedName()));
    lines.flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
