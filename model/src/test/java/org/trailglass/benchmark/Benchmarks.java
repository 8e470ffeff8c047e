package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trailglass.sample.BenchmarkTrail;

/// Runs one measurement: `load` (a whole trail, beside plain inflation and DuckDB), `sort` (all
/// events by one column, beside DuckDB), `layers` (marks, notes and names) or `json` (the scanner
/// beside Jackson). One thread.
public final class Benchmarks {
  private static final int EVENTS = 1_000_000;
  private static final int FILES = 2_000;

  private Benchmarks() {}

  /// @param arguments the measurement, the folder for the trail, the page that takes the table
  public static void main(String[] arguments) throws IOException {
    var page = new Page(Path.of(arguments[2]));
    var trail = trail(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "load" -> new LoadBenchmark(trail, page).run();
      case "profile" -> new LoadBenchmark(trail, page).profile();
      case "sort" -> new SortBenchmark(trail, page).run();
      case "layers" -> new LayerBenchmark(trail, page).run();
      case "json" -> new JsonBenchmark(trail, page).run();
      default -> throw new IllegalArgumentException("-Dbench=load, profile, sort, layers or json");
    }
  }

  private static Path trail(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      System.out.println("Writing " + EVENTS + " events to " + folder.getFileName());
      var unfinished = folder.resolveSibling(folder.getFileName() + ".part");
      BenchmarkTrail.write(unfinished, EVENTS, FILES, 1);
      Files.move(unfinished, folder);
    }
    return folder;
  }
}
