package org.trailglass.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.Loader;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;
import org.trailglass.problem.Problem;
import org.trailglass.store.EventStore;

/// What came out of the paths of one call. Immutable.
///
/// @param times of all sources together
public record Opened(EventStore store, List<SourceReport> reports, StageTimes times) {
  private static final Set<Path> STANDARD_INPUT = Set.of(Path.of("-"), Path.of("/dev/stdin"));

  public Opened {
    reports = List.copyOf(reports);
  }

  /// Reads the paths, one after the other, with a thread for each processor.
  ///
  /// @param in what `-` and `/dev/stdin` mean; held in memory
  static Opened read(List<Path> paths, InputStream in, Limits limits) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var loader = new Loader(executor, threads, limits);
      var store = EventStore.empty();
      var reports = new ArrayList<SourceReport>();
      var times = StageTimes.none();
      for (int i = 0; i < paths.size(); i++) {
        var origin = origin(paths.get(i), in);
        var loaded = loader.load(i, origin, store, (snapshot, progress, soFar) -> {}, () -> false);
        store = loaded.store();
        reports.add(loaded.report());
        times = times.plus(loaded.times());
      }
      return new Opened(store, reports, times);
    }
  }

  private static Origin origin(Path path, InputStream in) throws IOException {
    boolean isInput = STANDARD_INPUT.contains(path);
    return isInput
        ? new Origin.Pasted(path.toString(), in.readAllBytes())
        : new Origin.OnDisk(path);
  }

  /// The problems that are listed one by one.
  List<Problem> problems() {
    return reports.stream().flatMap(report -> report.problems().stream()).toList();
  }

  /// The number of problems, listed or only counted.
  long problemCount() {
    return reports.stream()
        .flatMap(report -> report.problemCounts().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  /// The number of byte streams that were opened: members of an archive, not the archive.
  long files() {
    return reports.stream()
        .flatMap(report -> report.items().stream())
        .mapToLong(item -> item.streams().size())
        .sum();
  }
}
