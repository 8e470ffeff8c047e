package org.trailglass.app.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/// How `top` prints.
enum TopFormat {
  TABLE,
  JSON;

  /// As it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the name of a format from an argument.
  static final class Converter implements ITypeConverter<TopFormat> {
    @Override
    public TopFormat convert(String value) {
      for (var format : values()) {
        if (format.toString().equalsIgnoreCase(value)) {
          return format;
        }
      }
      throw new WrongValue("cli.wrong.choice", value, TABLE + ", " + JSON);
    }
  }
}
