package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// A million events: plain inflation, our load and the peer's, one after the other in each round,
/// so that a slow minute of the machine is everybody's. The first round is cold and told apart; of
/// the warm ones the median counts.
final class LoadBenchmark {
  private static final int THREADS = 2;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final double MILLION = 1e6;

  private final Path trail;
  private final Page page;
  private final List<Span> inflations = new ArrayList<>();
  private final List<OurLoad> ours = new ArrayList<>();
  private final List<DuckDb.Run> peers = new ArrayList<>();

  LoadBenchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  void run() throws IOException {
    var files = new TrailFiles(trail, THREADS);
    String version;
    try (var peer = new DuckDb(trail, THREADS)) {
      version = peer.version();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        inflations.add(files.span(TrailFiles::discard));
        ours.add(OurLoad.of(trail, THREADS));
        peers.add(peer.load());
        System.out.printf(
            Locale.ROOT,
            "round %d: inflation %.0f ms, ours %.0f ms, DuckDB %.0f ms%n",
            round,
            inflations.getLast().nanos() / MILLION,
            ours.getLast().span().nanos() / MILLION,
            peers.getLast().span().nanos() / MILLION);
      }
    }
    page.put("load", table(files.bytes(), version));
  }

  /// Loads over and over, without the peer: for a profiler that watches.
  void profile() throws IOException {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      var run = OurLoad.of(trail, THREADS);
      System.out.printf(
          Locale.ROOT,
          "%.0f ms, CPU %.0f ms, %s%n",
          run.span().nanos() / MILLION,
          run.span().cpuNanos() / MILLION,
          run.stages());
    }
  }

  private String table(long gzipBytes, String version) throws IOException {
    var last = ours.getLast();
    var stages = last.stages();
    long inflation = median(inflations, Span::nanos);
    long load = median(ours, run -> run.span().nanos());
    long peer = median(peers, run -> run.span().nanos());
    var text = new StringBuilder();
    line(text, "what", "aim", "ours", "plain inflation", "DuckDB", "ratio");
    line(text, "---", "---", "---", "---", "---", "---");
    line(
        text,
        "load, every leaf indexed",
        Aim.times(2.5, "inflation").beside((double) load / inflation),
        millis(load),
        millis(inflation),
        millis(peer),
        times(load, inflation) + " inflation; DuckDB takes " + times(peer, load) + " ours");
    long inflationCpu = median(inflations, Span::cpuNanos);
    long loadCpu = median(ours, run -> run.span().cpuNanos());
    long peerCpu = median(peers, run -> run.span().cpuNanos());
    line(
        text,
        "the same, CPU time of all threads",
        "",
        millis(loadCpu),
        millis(inflationCpu),
        millis(peerCpu),
        times(loadCpu, inflationCpu)
            + " inflation; DuckDB takes "
            + times(peerCpu, loadCpu)
            + " ours");
    line(
        text,
        "the same, first time in the process",
        "",
        millis(ours.getFirst().span().nanos()),
        millis(inflations.getFirst().nanos()),
        millis(peers.getFirst().span().nanos()),
        times(ours.getFirst().span().nanos(), inflations.getFirst().nanos()) + " inflation");
    var first = "first rows";
    var ofRows = Aim.millis(300);
    long warm = median(ours, OurLoad::firstRows);
    line(text, first, ofRows.beside(warm / MILLION), millis(warm), "", "", "");
    long cold = ours.getFirst().firstRows();
    line(text, first + ", first time", ofRows.beside(cold / MILLION), millis(cold), "", "", "");
    var ofHeap = Aim.megabytes(450).beside(last.heap() / MILLION);
    line(text, "heap after loading", ofHeap, mega(last.heap()), "", "", "");
    line(text, "retainedBytes()", "", mega(stages.retainedBytes()), "", "", "");
    var residentPeer = mega(peers.getLast().residentBytes());
    var ofResident =
        new Aim(last.heap() / MILLION + 250, " MB (heap + 250)").beside(last.resident() / MILLION);
    line(text, "resident memory", ofResident, mega(last.resident()), "", residentPeer, "");
    line(text, "private file of raw text", "", mega(stages.inflate().retainedBytes()), "", "", "");
    text.append('\n').append(stages(last));
    var measured =
        String.format(
            Locale.ROOT,
            "%,d events, %s of gzip, %s of JSON; %d threads; median of %d rounds after %d; DuckDB"
                + " %s loads 13 chosen fields and the text",
            last.events(),
            mega(gzipBytes),
            mega(stages.inflate().bytes()),
            THREADS,
            ROUNDS,
            WARM_UP,
            version);
    return text + FootLine.of(measured, "load");
  }

  private static String stages(OurLoad run) {
    var stages = run.stages();
    return String.format(
        Locale.ROOT,
        "Stages of the last load, summed over the threads, in ms: find %.0f, inflate %.0f, parse"
            + " %.0f, index %.0f, publish %.0f.%n",
        stages.find().nanos() / MILLION,
        stages.inflate().nanos() / MILLION,
        stages.parse().nanos() / MILLION,
        stages.index().nanos() / MILLION,
        stages.publish().nanos() / MILLION);
  }

  private static <T> long median(List<T> runs, ToLongFunction<T> figure) {
    return Median.of(runs.stream().skip(WARM_UP).mapToLong(figure).toArray());
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%,.0f ms", nanos / MILLION);
  }

  private static String mega(long bytes) {
    return String.format(Locale.ROOT, "%,.0f MB", bytes / MILLION);
  }

  private static String times(long some, long other) {
    return String.format(Locale.ROOT, "%.2f ×", (double) some / other);
  }

  private static void line(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
