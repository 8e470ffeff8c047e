package org.trailglass.app.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/// Reads from an argument how many events or values are printed at most.
final class LimitConverter implements ITypeConverter<Integer> {
  private static final int MOST = 999_999_999;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  @Override
  public Integer convert(String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new WrongValue("cli.wrong.number", value, MOST);
    }
    return Integer.valueOf(value);
  }
}
