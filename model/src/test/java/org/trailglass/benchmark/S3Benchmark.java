package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import org.trailglass.aws.AwsStores;
import org.trailglass.container.Origin;
import org.trailglass.s3.ObjectCache;
import org.trailglass.s3.S3Buckets;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.Selection;

/// A million events from a server on this machine, beside the same files on disk, and the listing
/// of many keys. The server shares the processors, so that the time of this process counts. The
/// warm rounds' median counts.
final class S3Benchmark {
  private static final int THREADS = 2;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  /// As many as the server holds in memory beside the trail; they are listed several times, which
  /// takes more requests than as many keys under the same days.
  private static final int KEYS = 20_000;

  private static final int TIMES = 5;
  private static final int DAYS = 60;
  private static final long CACHE_BYTES = 10L << 30;
  private static final double MILLION = 1e6;

  private final Path trail;
  private final Page page;
  private final List<OurLoad> fromDisk = new ArrayList<>();
  private final List<OurLoad> fromServer = new ArrayList<>();
  private final List<OurLoad> fromCache = new ArrayList<>();
  private final List<Span> listings = new ArrayList<>();

  S3Benchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  void run() throws IOException {
    var served = new ServedTrail();
    var files = served.files(trail);
    var keys = served.keys(KEYS, DAYS);
    var caches = new ArrayList<ObjectCache>();
    try {
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        caches.add(new ObjectCache(Files.createTempDirectory("bench-cache"), CACHE_BYTES));
        measure(caches.getLast(), files, keys);
      }
    } finally {
      for (var cache : caches) {
        cache.clear();
      }
    }
    page.put("s3", table());
  }

  /// In a fresh folder: a file system makes new files slowly for seconds after it has deleted many.
  private void measure(ObjectCache cache, Selection files, Selection keys) throws IOException {
    var stores = new AwsStores((profile, device) -> Optional.empty());
    try (var executor = Executors.newVirtualThreadPerTaskExecutor();
        var buckets = new S3Buckets(stores, cache, executor)) {
      fromDisk.add(OurLoad.of(new Origin.OnDisk(trail), THREADS));
      fromServer.add(OurLoad.of(buckets.origin(files), THREADS));
      fromCache.add(OurLoad.of(buckets.origin(files), THREADS));
      checkAlike();
      listings.add(listing(buckets, keys));
    }
    System.out.printf(
        Locale.ROOT,
        "CPU: from disk %s, from S3 %s, from the cache %s, listing %s%n",
        millis(fromDisk.getLast().span().cpuNanos()),
        millis(fromServer.getLast().span().cpuNanos()),
        millis(fromCache.getLast().span().cpuNanos()),
        millis(listings.getLast().cpuNanos()));
  }

  private void checkAlike() {
    int events = fromDisk.getLast().events();
    if (fromServer.getLast().events() != events || fromCache.getLast().events() != events) {
      throw new IllegalStateException("not the events that lie on disk");
    }
  }

  private static Span listing(S3Buckets buckets, Selection keys) throws S3Exception {
    var start = Span.start();
    for (int i = 0; i < TIMES; i++) {
      var estimate = buckets.estimate(keys, soFar -> {}, () -> false);
      if (estimate.objects() != KEYS) {
        throw new IllegalStateException("listed " + estimate);
      }
    }
    return start.end();
  }

  private String table() throws IOException {
    var text = new StringBuilder();
    line(text, "what", "aim", "from S3", "from disk", "ratio");
    line(text, "---", "---", "---", "---", "---");
    long server = median(fromServer, run -> run.span().cpuNanos());
    long disk = median(fromDisk, run -> run.span().cpuNanos());
    var aim = Aim.times(1.5, "from disk").beside((double) server / disk);
    line(text, "open, CPU time", aim, millis(server), millis(disk), times(server, disk));
    long kept = median(fromCache, run -> run.span().cpuNanos());
    line(text, "the same again, all kept", "", millis(kept), millis(disk), times(kept, disk));
    long serverClock = median(fromServer, run -> run.span().nanos());
    long diskClock = median(fromDisk, run -> run.span().nanos());
    line(
        text,
        "open, by the clock; the server shares the processors",
        "",
        millis(serverClock),
        millis(diskClock),
        times(serverClock, diskClock));
    line(
        text,
        "first rows",
        "",
        millis(median(fromServer, OurLoad::firstRows)),
        millis(median(fromDisk, OurLoad::firstRows)),
        "");
    line(
        text,
        "heap after it",
        "",
        mega(fromServer, OurLoad::heap),
        mega(fromDisk, OurLoad::heap),
        "");
    long listing = median(listings, Span::cpuNanos);
    line(
        text,
        String.format(
            Locale.ROOT,
            "list %,d keys, %,d under %d days %d times, CPU time",
            KEYS * TIMES,
            KEYS,
            DAYS,
            TIMES),
        Aim.millis(1_000).beside(listing / MILLION),
        millis(listing),
        "",
        "");
    var measured =
        String.format(
            Locale.ROOT,
            "%,d events in %,d objects; S3Proxy in a process of its own; %d threads that read;"
                + " median of %d rounds after %d",
            fromServer.getLast().events(),
            new TrailFiles(trail, THREADS).count(),
            THREADS,
            ROUNDS,
            WARM_UP);
    return text + FootLine.of(measured, "s3");
  }

  private static <T> long median(List<T> runs, ToLongFunction<T> figure) {
    return Median.of(runs.stream().skip(WARM_UP).mapToLong(figure).toArray());
  }

  private static String mega(List<OurLoad> runs, ToLongFunction<OurLoad> figure) {
    return String.format(Locale.ROOT, "%,.0f MB", median(runs, figure) / MILLION);
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%,.0f ms", nanos / MILLION);
  }

  private static String times(long some, long other) {
    return String.format(Locale.ROOT, "%.2f ×", (double) some / other);
  }

  private static void line(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
