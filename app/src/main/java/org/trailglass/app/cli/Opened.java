package org.trailglass.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.load.LoadListener;
import org.trailglass.load.Loader;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;
import org.trailglass.odduse.OddUses;
import org.trailglass.problem.Problem;
import org.trailglass.store.EventStore;

/// What came out of the paths of one call. Immutable.
///
/// @param times of all sources together
public record Opened(EventStore store, List<SourceReport> reports, StageTimes times) {
  public Opened {
    reports = List.copyOf(reports);
  }

  /// Reads the sources, one after the other, with a thread for each processor.
  ///
  /// @param listener is told how far each of them is
  static Opened read(List<Origin> origins, Limits limits, LoadListener listener) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var loader = new Loader(executor, threads, limits);
      var store = EventStore.empty();
      var reports = new ArrayList<SourceReport>();
      var times = StageTimes.none();
      for (int i = 0; i < origins.size(); i++) {
        var loaded = loader.load(i, origins.get(i), store, listener, () -> false);
        store = loaded.store();
        reports.add(loaded.report());
        times = times.plus(loaded.times());
      }
      return new Opened(store, reports, times);
    }
  }

  /// The same with what some fields need that only all events together tell.
  Opened knowing(Stream<FieldPath> fields) {
    var asked = fields.collect(Collectors.toSet());
    boolean isOdd = asked.contains(SetField.ODD.path());
    if (!isOdd && asked.stream().noneMatch(Lineage::gives)) {
      return this;
    }
    var lineage = Lineage.of(store, () -> false);
    var known = lineage.on(store);
    return new Opened(
        isOdd ? OddUses.of(lineage, Optional.empty(), () -> false).on(known) : known,
        reports,
        times);
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
