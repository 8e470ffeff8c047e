package org.trailglass.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// A line of comma-separated values. Any thread.
public final class CsvLine {
  /// What makes quotes necessary, also where a spreadsheet splits at other than commas.
  private static final String QUOTED = ",;\"\t ";

  private CsvLine() {}

  static void write(List<String> values, boolean isExact, Writer out) throws IOException {
    out.write(values.stream().map(value -> cell(value, isExact)).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  /// One value as a cell.
  ///
  /// @param isExact whether it is left as it is where a spreadsheet would take it for a formula
  public static String cell(String value, boolean isExact) {
    var text = Escapes.visible(isExact ? value : Formulas.disarm(value));
    boolean isQuoted = text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
