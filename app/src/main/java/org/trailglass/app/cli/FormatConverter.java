package org.trailglass.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/// Reads the name of a format from an argument.
final class FormatConverter implements ITypeConverter<OutputFormat> {
  @Override
  public OutputFormat convert(String value) {
    return Arrays.stream(OutputFormat.values())
        .filter(format -> format.toString().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new WrongValue("cli.wrong.choice", value, names()));
  }

  private static String names() {
    return Arrays.stream(OutputFormat.values())
        .map(OutputFormat::toString)
        .collect(Collectors.joining(", "));
  }
}
