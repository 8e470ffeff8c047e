package org.trailglass.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The peer's process, seen from here.
final class DuckDb implements AutoCloseable {
  /// What one order took.
  record Run(Span span, long rows, long residentBytes) {}

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream orders;
  private final String version;

  DuckDb(Path trail, int threads) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DuckDbSide.class.getName(),
                trail.toString(),
                String.valueOf(threads))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    version = answer();
  }

  String version() {
    return version;
  }

  Run load() throws IOException {
    return run("load");
  }

  /// Sorts the table that was loaded.
  Run sort(String column) throws IOException {
    return run("sort " + column);
  }

  /// Asks for one number.
  Run ask(String sql) throws IOException {
    return run("ask " + sql);
  }

  private Run run(String order) throws IOException {
    orders.println(order);
    var figures = answer().split(" ");
    var span = new Span(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
    return new Run(span, Long.parseLong(figures[2]), Long.parseLong(figures[3]));
  }

  private String answer() throws IOException {
    var line = answers.readLine();
    if (line == null) {
      throw new IOException("the process of DuckDB ended");
    }
    return line;
  }

  @Override
  public void close() {
    orders.close();
    process.destroy();
  }
}
