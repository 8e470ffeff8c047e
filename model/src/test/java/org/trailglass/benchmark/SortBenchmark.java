package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.load.Loader;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// All events of the trail by one column after the other, as the table sorts them: for the first
/// time in a snapshot, and again. The peer writes the row numbers of its table in that order.
final class SortBenchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 5;
  private static final double MILLION = 1e6;
  private static final String COMMAND =
      "mvn -q -P bench -pl model test-compile exec:exec -Dbench=sort";

  /// A column, what the peer calls it, and the aim for the first time.
  private record Column(FieldPath path, String ofPeer, Aim aim) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column(FieldPath.of("eventTime"), "ts", Aim.millis(100)),
          new Column(FieldPath.of("eventName"), "ename", Aim.millis(100)),
          new Column(FieldPath.of("awsRegion"), "region", Aim.millis(100)),
          new Column(FieldPath.of("sourceIPAddress"), "ip", Aim.millis(100)),
          new Column(FieldPath.of("userIdentity", "arn"), "arn", Aim.millis(100)),
          new Column(FieldPath.of("eventID"), "id", Aim.millis(600)));

  private final Path trail;
  private final Page page;

  SortBenchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  void run() throws IOException {
    try (var executor = Executors.newFixedThreadPool(THREADS);
        var peer = new DuckDb(trail, THREADS)) {
      var loader = new Loader(executor, THREADS, Limits.defaults());
      var loaded =
          loader.load(
              1,
              new Origin.OnDisk(trail),
              EventStore.empty(),
              (snapshot, progress, report) -> {},
              () -> false);
      peer.load();
      page.put("sort", table(loaded.store(), peer));
      loader.close(1, loaded.store());
    }
  }

  private static String table(EventStore store, DuckDb peer) throws IOException {
    var text =
        new StringBuilder(
            "| sort by | aim | first time | again | DuckDB | DuckDB takes |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
    for (var column : COLUMNS) {
      var first = new long[ROUNDS];
      var again = new long[ROUNDS];
      var peers = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        // Another snapshot of the same segments: nothing is known of its order.
        var snapshot = store.without(-1);
        first[round] = sort(snapshot, column.path());
        again[round] = sort(snapshot, column.path());
        peers[round] = peer.sort(column.ofPeer()).span().nanos();
      }
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %,.0f ms | %,.0f ms | %,.0f ms | %.1f × ours |%n",
              column.path(),
              column.aim().beside(median(first) / MILLION),
              median(first) / MILLION,
              median(again) / MILLION,
              median(peers) / MILLION,
              (double) median(peers) / median(first)));
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "%n%,d events, median of %d. %s. `%s`%n",
                store.events(),
                ROUNDS,
                Machine.description(),
                COMMAND))
        .toString();
  }

  private static long sort(EventStore store, FieldPath path) {
    var start = Span.start();
    if (RowOrder.of(store, new Sort(path, true)).size() != store.events()) {
      throw new IllegalStateException("events are missing");
    }
    return start.end().nanos();
  }

  private static long median(long[] nanos) {
    return LongStream.of(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
  }
}
