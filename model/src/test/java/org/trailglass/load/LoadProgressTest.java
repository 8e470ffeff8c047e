package org.trailglass.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.load.TrailText.event;
import static org.trailglass.load.TrailText.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.EventStore;

/// What is told while a load runs, and what is left when it is stopped.
@Timeout(60)
class LoadProgressTest {
  private static final LoadListener NOBODY = (store, progress, report) -> {};
  private static final BooleanSupplier NEVER = () -> false;
  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /// Whenever the clock is read, it is time for the next report.
  private static final long REPORT_NANOS = 250_000_000;

  private static Path incident;
  private static ExecutorService threads;
  private static LoadResult expected;

  @TempDir private Path folder = Path.of("");
  private final Loader loader = new Loader(Runnable::run, 1, Limits.defaults());

  @BeforeAll
  static void writeTheIncident(@TempDir Path shared) throws IOException {
    incident = shared;
    SampleIncident.write(incident);
    threads = Executors.newFixedThreadPool(2);
    expected =
        new Loader(Runnable::run, 1, Limits.defaults())
            .load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, NEVER);
  }

  @AfterAll
  static void stop() {
    threads.shutdown();
  }

  @Test
  void keepsWhatWasReadWhenItIsCancelled() {
    var asked = new AtomicInteger();

    var result =
        loader.load(
            0,
            new Origin.OnDisk(incident),
            EventStore.empty(),
            NOBODY,
            () -> asked.incrementAndGet() > 500);

    assertThat(result.report().wasCancelled()).isTrue();
    assertThat(result.store().events()).isPositive().isLessThan(expected.store().events());
    for (int row = 0; row < result.store().rows(); row++) {
      assertThat(result.store().first(row, Fields.EVENT_ID))
          .isEqualTo(expected.store().first(row, Fields.EVENT_ID));
    }
  }

  @Test
  void tellsProgressThatOnlyGrows() {
    var told = new ArrayList<LoadProgress>();

    var result =
        new Loader(threads, 2, Limits.defaults())
            .load(
                0,
                new Origin.OnDisk(incident),
                EventStore.empty(),
                (store, progress, report) -> {
                  assertThat(progress.events()).isEqualTo(store.rows());
                  told.add(progress);
                },
                NEVER);

    for (int i = 1; i < told.size(); i++) {
      var last = told.get(i - 1);
      var next = told.get(i);
      assertThat(next.files()).isGreaterThanOrEqualTo(last.files());
      assertThat(next.bytes()).isGreaterThanOrEqualTo(last.bytes());
      assertThat(next.events()).isGreaterThanOrEqualTo(last.events());
      assertThat(next.problems()).isGreaterThanOrEqualTo(last.problems());
      assertThat(next.filesFound()).isGreaterThanOrEqualTo(last.filesFound());
    }
    assertThat(told.getLast().fraction()).isEqualTo(1);
    assertThat(told.getLast().problems())
        .isEqualTo(result.report().problemCounts().values().stream().mapToLong(n -> n).sum());
  }

  @Test
  void pausesBetweenReportsHoweverLongOneTakes() {
    var clock = new AtomicLong();
    var told = new AtomicInteger();

    new Loader(Runnable::run, 1, Limits.defaults(), HEAP, clock::get)
        .load(
            0,
            new Origin.OnDisk(incident),
            EventStore.empty(),
            (store, progress, report) -> {
              told.incrementAndGet();
              clock.addAndGet(10 * REPORT_NANOS);
            },
            NEVER);

    assertThat(told).as("the first rows and the end").hasValue(2);
  }

  @Test
  void tellsTheFilesInTheSameOrderAllTheTime() {
    var clock = new AtomicLong();
    var told = new ArrayList<SourceReport>();

    new Loader(threads, 2, Limits.defaults(), HEAP, () -> clock.addAndGet(REPORT_NANOS))
        .load(
            0,
            new Origin.OnDisk(incident),
            EventStore.empty(),
            (store, progress, report) -> {
              assertThat(rows(report)).isLessThanOrEqualTo(store.rows());
              told.add(report);
            },
            NEVER);

    var all = expected.report().items();
    assertThat(told.getLast().items()).isEqualTo(all);
    for (var report : told) {
      var items = report.items();
      assertThat(items.stream().map(ItemReport::name).toList())
          .isEqualTo(all.subList(0, items.size()).stream().map(ItemReport::name).toList());
    }
  }

  private static long rows(SourceReport report) {
    return report.items().stream()
        .flatMap(item -> item.streams().stream())
        .mapToLong(StreamReport::events)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsHowFarItIsInsideOfOneFile(boolean isZip) throws IOException {
    var file = isZip ? zipOfManyMembers() : largeFile();
    var fractions = new ArrayList<Double>();
    var told = new Semaphore(0);
    var clock = new AtomicLong();

    var result =
        new Loader(threads, 2, Limits.defaults(), HEAP, () -> clock.addAndGet(REPORT_NANOS))
            .load(
                0,
                new Origin.OnDisk(file),
                EventStore.empty(),
                (store, progress, report) -> {
                  fractions.add(progress.fraction());
                  told.release();
                },
                waitingNowAndThen(told));

    assertThat(fractions).isSorted().endsWith(1.0);
    assertThat(fractions)
        .filteredOn(fraction -> fraction > 0 && fraction < 1)
        .hasSizeGreaterThan(1);
    assertThat(result.times().find().bytes()).isEqualTo(Files.size(file));
  }

  /// Lets a reader go on only once something was told, now and then.
  private static BooleanSupplier waitingNowAndThen(Semaphore told) {
    var caller = Thread.currentThread();
    var asked = new AtomicInteger();
    return () -> {
      if (Thread.currentThread() != caller && asked.incrementAndGet() % 1_000 == 0) {
        told.acquireUninterruptibly();
      }
      return false;
    };
  }

  private Path largeFile() throws IOException {
    var events = new String[4_000];
    Arrays.setAll(events, i -> event("\"n\":" + i + ",\"long\":\"" + "x".repeat(10_000) + "\""));
    return file(folder, "large.json", events);
  }

  private Path zipOfManyMembers() throws IOException {
    var file = folder.resolve("many.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 200; i++) {
        zip.putNextEntry(new ZipEntry(i + ".json"));
        zip.write(event("\"random\":\"" + hexadecimal(40_000) + "\"").getBytes(UTF_8));
      }
    }
    return file;
  }

  private static String hexadecimal(int bytes) {
    var random = new byte[bytes];
    new Random(1).nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
