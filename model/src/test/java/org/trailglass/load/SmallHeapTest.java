package org.trailglass.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.store.EventStore;

/// A trail that is larger than the heap.
@Timeout(60)
class SmallHeapTest {
  private static final int FILES = 24;
  private static final int EVENTS_OF_FILE = 1_000;
  private static final int VALUE = 4_000;
  private static final BooleanSupplier NEVER = () -> false;
  private static final LoadListener NOBODY = (store, progress, report) -> {};

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void writeATrailOfLongValuesThatAreAllDifferent() throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int file = 0; file < FILES; file++) {
      var text = new StringBuilder("{\"Records\":[");
      for (int i = 0; i < EVENTS_OF_FILE; i++) {
        text.append(i == 0 ? "" : ",\n")
            .append("{\"eventVersion\":\"1.08\",\"eventName\":\"Put\",");
        text.append("\"requestParameters\":{\"value\":\"");
        random.ints(VALUE, 'a', 'z' + 1).forEach(c -> text.append((char) c));
        text.append("\"}}");
      }
      Files.writeString(folder.resolve("%02d.json".formatted(file)), text.append("]}"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseParallelGC", "-XX:+UseG1GC", "-XX:+UseSerialGC"})
  void endsWithWhatFitsInAHeapThatIsTooSmall(String collector) throws Exception {
    var out = forked("-Xmx80m", collector);

    assertThat(out).startsWith("out of memory: true, problems: {limit-reached=1}, rows: ");
    assertThat(Integer.parseInt(out.strip().replaceAll(".*rows: ", "")))
        .isBetween(2_000, FILES * EVENTS_OF_FILE - 1);
  }

  @Test
  void loadsEverythingInAHeapThatSuffices() throws Exception {
    var out = forked("-Xmx256m", "-XX:+UseParallelGC");

    assertThat(out)
        .isEqualTo("out of memory: false, problems: {}, rows: %d\n", FILES * EVENTS_OF_FILE);
  }

  @Test
  void keepsWhatTheOthersReadWhenATaskRunsOutOfMemory() {
    var hasRows = new AtomicBoolean();
    var hasFailed = new AtomicBoolean();
    var caller = Thread.currentThread();
    LoadListener waiting =
        (store, progress, report) -> {
          if (store.rows() > 0) {
            hasRows.set(true);
          }
        };
    BooleanSupplier failing =
        () -> {
          if (Thread.currentThread() != caller
              && hasRows.get()
              && hasFailed.compareAndSet(false, true)) {
            throw new OutOfMemoryError("by the test");
          }
          return false;
        };

    var result = load(waiting, failing);

    assertThat(result.report().isOutOfMemory()).isTrue();
    assertThat(result.report().problemCounts()).containsExactly(Map.entry("limit-reached", 1L));
    assertThat(result.store().rows()).isBetween(1, FILES * EVENTS_OF_FILE - 1);
  }

  @Test
  void endsWithTheLastSnapshotWhenPublishingRunsOutOfMemory() {
    var rows = new AtomicInteger();
    LoadListener failing =
        (store, progress, report) -> {
          if (rows.get() > 0) {
            throw new OutOfMemoryError("by the test");
          }
          rows.set(store.rows());
        };

    var result = load(failing, NEVER);

    assertThat(result.report().isOutOfMemory()).isTrue();
    assertThat(result.store().rows()).isGreaterThanOrEqualTo(rows.get()).isPositive();
  }

  private static LoadResult load(LoadListener listener, BooleanSupplier isCancelled) {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return new Loader(threads, 2, Limits.defaults())
          .load(0, new Origin.OnDisk(folder), EventStore.empty(), listener, isCancelled);
    }
  }

  private static String forked(String... options) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Forked.class.getName(), folder.toString()));
    var out = folder.resolveSibling(folder.getFileName() + ".out");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    try {
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
    }
  }

  /// Loads a folder in a process of its own and prints what came of it.
  static final class Forked {
    private Forked() {}

    public static void main(String[] arguments) {
      folder = Path.of(arguments[0]);
      var result = load(NOBODY, NEVER);
      System.out.printf(
          "out of memory: %s, problems: %s, rows: %d%n",
          result.report().isOutOfMemory(), result.report().problemCounts(), result.store().rows());
    }
  }
}
