package org.trailglass.app.cli;

import java.io.IOException;
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
  private final Output output;

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

  TopCommand(Input input, Output output) {
    this.input = input;
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    input.check();
    return input.ask(this::print);
  }

  private int print(ParsedQuery query) throws IOException {
    var wish = new PrintedTop.Wish(format, query.text(), fields, limit);
    var opened = input.read();
    var printing = new Printing(output);
    printing.warnOfFields(opened, fields);
    return printing.print(opened, query, fields.stream(), new PrintedTop(output, wish));
  }
}
