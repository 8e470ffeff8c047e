package org.trailglass.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.trailglass.event.FieldPath;
import org.trailglass.query.ParsedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `trailglass top`: reads paths and prints the most frequent values of fields. Its words come from
/// the bundle.
@Command(name = "top", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class TopCommand implements Callable<Integer> {
  private final OutputStream out;
  private final ProblemLines problems;
  private final Sentences sentences;

  @Mixin private final Input input;

  @Option(
      names = "--field",
      required = true,
      descriptionKey = "cli.field",
      paramLabel = "FIELD",
      split = ",",
      converter = FieldConverter.class)
  private List<FieldPath> fields = List.of();

  @Option(
      names = "--limit",
      descriptionKey = "cli.topLimit",
      paramLabel = "N",
      converter = LimitConverter.class)
  private int limit = 10;

  @Option(
      names = "--format",
      descriptionKey = "cli.topFormat",
      paramLabel = "FORMAT",
      converter = TopFormat.Converter.class)
  private TopFormat format = TopFormat.TABLE;

  /// @param out takes what is printed
  /// @param problems takes what could not be read
  TopCommand(Input input, OutputStream out, ProblemLines problems, Sentences sentences) {
    this.input = input;
    this.out = out;
    this.problems = problems;
    this.sentences = sentences;
  }

  @Override
  public Integer call() throws IOException {
    input.check();
    var query = input.query();
    return query.isPresent() ? print(query.get()) : Printing.NOTHING_READ;
  }

  private int print(ParsedQuery query) throws IOException {
    var wish = new PrintedTop.Wish(format, query.text(), fields, limit);
    var top = new PrintedTop(out, sentences, wish);
    var opened = input.read();
    var printing = new Printing(problems, sentences);
    fields.forEach(field -> printing.warnOfFields(opened, Input.existing(field)));
    return printing.print(opened, query, top);
  }
}
