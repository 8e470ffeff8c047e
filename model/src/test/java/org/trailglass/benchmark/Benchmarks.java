package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.trailglass.sample.BenchmarkTrail;
import org.trailglass.search.SearchCheck;

/// Runs one measurement: `load` (a whole trail, beside plain inflation and DuckDB), `sort` (all
/// events by one column, beside DuckDB), `search` (questions, beside DuckDB), `layers` (marks,
/// notes and names), `lineage` (who is behind the events, beside DuckDB), `s3` (from a server,
/// beside the disk), `start` (the packed program to its window, beside an empty one) or `json` (the
/// scanner beside Jackson); or `fuzz` (random questions, beside a walk over the JSON). One thread.
public final class Benchmarks {
  private static final int EVENTS = 1_000_000;
  private static final int EVENTS_OF_FILE = 500;
  private static final int FUZZ_PAIRS = 100_000;

  private Benchmarks() {}

  /// @param arguments the measurement, the folder for the trail, the page that takes the table, the
  ///     number of events
  public static void main(String[] arguments) throws IOException {
    var page = new Page(Path.of(arguments[2]));
    int events = Integer.parseInt(arguments[3]);
    var folder = Path.of(arguments[1] + (events == EVENTS ? "" : "-" + events));
    switch (arguments[0]) {
      case "load" -> new LoadBenchmark(trail(folder, events), page).run();
      case "profile" -> new LoadBenchmark(trail(folder, events), page).profile();
      case "sort" -> new SortBenchmark(trail(folder, events), page).run();
      case "search" -> search(new SearchBenchmark(trail(folder, events), page), events);
      case "layers" -> new LayerBenchmark(trail(folder, events), page).run();
      case "lineage" -> new LineageBenchmark(trail(folder, events), page).run();
      case "s3" -> new S3Benchmark(trail(folder, events), page).run();
      case "s3-memory" -> S3MemoryBenchmark.run(page);
      case "start" ->
          new StartBenchmark(trail(folder, events), packaging(arguments[2]), page).run();
      case "json" -> new JsonBenchmark(trail(folder, events), page).run();
      case "fuzz" -> fuzz(folder.resolveSibling("search-failures"));
      default ->
          throw new IllegalArgumentException(
              "-Dbench=load, profile, sort, search, layers, lineage, s3, s3-memory, start, json or"
                  + " fuzz");
    }
  }

  /// What packaging built, beside the documentation.
  private static Path packaging(String page) {
    return Path.of(page).toAbsolutePath().normalize().resolve("../../packaging/target").normalize();
  }

  private static void search(SearchBenchmark benchmark, int events) throws IOException {
    if (events == EVENTS) {
      benchmark.run();
    } else {
      benchmark.runAlone(events);
    }
  }

  private static void fuzz(Path failures) throws IOException {
    long seed = new Random().nextLong();
    System.out.printf("%,d pairs, seed %d%n", FUZZ_PAIRS, seed);
    int telling = new SearchCheck(failures).run(seed, FUZZ_PAIRS);
    System.out.printf("all alike; %,d held some events, and not all%n", telling);
  }

  private static Path trail(Path folder, int events) throws IOException {
    if (!Files.isDirectory(folder)) {
      System.out.println("Writing " + events + " events to " + folder.getFileName());
      var unfinished = folder.resolveSibling(folder.getFileName() + ".part");
      BenchmarkTrail.write(unfinished, events, Math.max(1, events / EVENTS_OF_FILE), 1);
      Files.move(unfinished, folder);
    }
    return folder;
  }
}
