package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trailglass.event.FieldPath;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// All events of the trail by one column after the other, as the table sorts them: for the first
/// time in a snapshot, and again. The peer writes the row numbers of its table in that order.
final class SortBenchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 5;
  private static final double MILLION = 1e6;

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
    try (var peer = new DuckDb(trail, THREADS)) {
      peer.load();
      new LoadedTrail(trail, THREADS).lend(store -> page.put("sort", table(store, peer)));
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
              column.aim().beside(Median.of(first) / MILLION),
              Median.of(first) / MILLION,
              Median.of(again) / MILLION,
              Median.of(peers) / MILLION,
              (double) Median.of(peers) / Median.of(first)));
    }
    var measured = String.format(Locale.ROOT, "%,d events, median of %d", store.events(), ROUNDS);
    return text + FootLine.of(measured, "sort");
  }

  private static long sort(EventStore store, FieldPath path) {
    var start = Span.start();
    if (RowOrder.of(store, new Sort(path, true)).size() != store.events()) {
      throw new IllegalStateException("events are missing");
    }
    return start.end().nanos();
  }
}
