package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/// From the launch of the packed program to a window that can be used, and to the first rows of a
/// trail named on the command line; beside an empty window of JavaFX on the same runtime with a
/// start-up cache of its own. In turns, under a virtual display.
///
/// The program is what `mvn -P installers -DskipTests package` leaves.
final class StartBenchmark {
  private static final int ROUNDS = 9;
  private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

  private final Path trail;
  private final Path packaging;
  private final Page page;

  /// @param packaging the folder of what packaging built
  StartBenchmark(Path trail, Path packaging, Page page) {
    this.trail = trail;
    this.packaging = packaging;
    this.page = page;
  }

  void run() throws IOException {
    try (var display = VirtualDisplay.start()) {
      page.put("start", table(new Launches(packaging, display.name())));
    }
  }

  private String table(Launches launches) throws IOException {
    launches.trainEmptyWindow();
    var empty = new long[ROUNDS];
    var ours = new long[ROUNDS];
    var bare = new long[ROUNDS];
    var opened = new long[ROUNDS];
    var rows = new long[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      int at = Math.max(round, 0); // the first one is done again: files come from the disk
      empty[at] = launches.emptyWindow();
      ours[at] = launches.program("", List.of()).window();
      bare[at] = launches.program(WITHOUT_CACHE, List.of()).window();
      var marks = launches.program("", List.of(trail.toString()));
      opened[at] = marks.window();
      rows[at] = marks.rows() - marks.window();
    }
    return table(empty, ours, bare, opened, rows);
  }

  private static String table(long[] empty, long[] ours, long[] bare, long[] opened, long[] rows)
      throws IOException {
    double floor = millis(empty);
    double ratio = millis(ours) / floor;
    var text = new StringBuilder("| what | aim | median | least to most | ratio |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    row(text, "an empty window, with a start-up cache", "", empty, "1");
    row(
        text,
        "the program to a usable window",
        Aim.times(1.5, "the empty window").beside(ratio),
        ours,
        times(ratio));
    row(text, "the same without its start-up cache", "", bare, times(millis(bare) / floor));
    row(text, "the same with a trail to open", "", opened, times(millis(opened) / floor));
    row(
        text,
        "from then to the first rows of that trail",
        Aim.millis(500).beside(millis(rows)),
        rows,
        "");
    var measured =
        "Third frame of each, %d rounds in turns; the trail of 1,000,000 events, 137 MB of gzip"
            .formatted(ROUNDS);
    return text + FootLine.of(measured, "start");
  }

  private static void row(StringBuilder text, String what, String aim, long[] nanos, String ratio) {
    long least = LongStream.of(nanos).min().orElseThrow();
    long most = LongStream.of(nanos).max().orElseThrow();
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %,.0f ms | %,d to %,d ms | %s |%n",
            what,
            aim,
            millis(nanos),
            TimeUnit.NANOSECONDS.toMillis(least),
            TimeUnit.NANOSECONDS.toMillis(most),
            ratio));
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, "%.2f × the empty window", ratio);
  }

  private static double millis(long[] nanos) {
    return Median.of(nanos) / 1e6;
  }
}
