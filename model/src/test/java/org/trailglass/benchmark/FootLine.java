package org.trailglass.benchmark;

import java.io.IOException;

/// The line below a table: what was measured, on which machine, and by which command.
final class FootLine {
  private static final String COMMAND = "mvn -q -P bench -pl model test-compile exec:exec -Dbench=";

  private FootLine() {}

  /// @param options of the command: the name of the measurement, and what else was asked for
  static String of(String measured, String options) throws IOException {
    return "\n%s. %s. `%s`\n".formatted(measured, Machine.description(), COMMAND + options);
  }
}
