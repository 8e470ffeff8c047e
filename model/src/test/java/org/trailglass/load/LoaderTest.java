package org.trailglass.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trailglass.load.TrailText.event;
import static org.trailglass.load.TrailText.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

@Timeout(60)
class LoaderTest {
  private static final LoadListener NOBODY = (store, progress, report) -> {};
  private static final BooleanSupplier NEVER = () -> false;

  private static Path incident;
  private static ExecutorService threads;
  private static LoadResult expected;
  private static List<String> expectedRows = List.of();

  @TempDir private Path folder = Path.of("");
  private final Loader loader = new Loader(Runnable::run, 1, Limits.defaults());

  @BeforeAll
  static void writeTheIncident(@TempDir Path shared) throws IOException {
    incident = shared;
    SampleIncident.write(incident);
    threads = Executors.newFixedThreadPool(7);
    expected =
        new Loader(Runnable::run, 1, Limits.defaults())
            .load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, NEVER);
    expectedRows = rows(expected.store());
  }

  @AfterAll
  static void stop() {
    threads.shutdown();
  }

  private LoadResult load(Path path) {
    return loader.load(0, new Origin.OnDisk(path), EventStore.empty(), NOBODY, NEVER);
  }

  private LoadResult add(int source, Path path, EventStore into) {
    return loader.load(source, new Origin.OnDisk(path), into, NOBODY, NEVER);
  }

  /// Everything about the rows of a store, as text; of the slow answers a sample.
  private static List<String> rows(EventStore store) throws IOException {
    var rows = new ArrayList<String>();
    for (int segment = 0; segment < store.segments().size(); segment++) {
      var paths = new TreeSet<>(store.segments().get(segment).paths());
      int base = store.base(segment);
      for (int row = base; row < base + store.segments().get(segment).rows(); row++) {
        var text = new StringBuilder();
        text.append(store.event(row)).append(store.time(row)).append(store.reading(row));
        text.append(store.sharesId(row)).append(row % 23 == 0 ? store.places(row) : "");
        text.append(new String(store.raw(row).json(), UTF_8));
        for (var path : paths) {
          text.append(store.values(row, path));
        }
        rows.add(store.id(row) + " " + text.toString().hashCode());
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void readsTheSameWithAnyNumberOfThreads(int count) throws IOException {
    var result =
        new Loader(threads, count, Limits.defaults())
            .load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, NEVER);

    assertThat(result.report()).isEqualTo(expected.report());
    assertThat(result.store().paths()).isEqualTo(expected.store().paths());
    assertThat(rows(result.store())).isEqualTo(expectedRows);
  }

  @Test
  void countsWhatItReads() {
    var report = expected.report();
    var streams = report.items().stream().flatMap(item -> item.streams().stream()).toList();

    assertThat(expected.store().events()).isGreaterThan(2_500);
    assertThat(streams.stream().mapToLong(StreamReport::events).sum())
        .isEqualTo(expected.store().rows());
    assertThat(streams.stream().mapToLong(StreamReport::duplicates).sum())
        .isEqualTo(expected.store().rows() - expected.store().events())
        .isPositive();
    assertThat(streams.stream().mapToInt(StreamReport::stream)).isSorted().doesNotHaveDuplicates();
    assertThat(report.problemCounts()).containsKey("unreadable");
    assertThat(report.wasCancelled()).isFalse();
  }

  @Test
  void keepsTheVeryBytesOfEachEventAndEveryPlace() throws IOException {
    var odd = event("\"a\" :  \"\\u0041\" ,\t\"é\":1.0");
    var file = file(folder, "a.json", event("\"n\":1"), odd, event("\"n\":1"));

    var store = load(file).store();

    assertThat(store.raw(1).json()).isEqualTo(odd.getBytes(UTF_8));
    assertThat(store.raw(1).isDerived()).isFalse();
    assertThat(store.isEvent(2)).isFalse();
    assertThat(store.places(0)).extracting(place -> place.line()).containsExactly(2L, 4L);
    assertThat(store.places(0)).extracting(place -> place.column()).containsOnly(1L);
    assertThat(store.places(0)).extracting(place -> place.item()).containsOnly(file.toString());
  }

  @Test
  void showsTheCopyInAnotherSourceWhenASourceIsClosed() throws IOException {
    var one = file(folder, "1.json", event("\"n\":1"), event("\"n\":2"));
    var two = file(folder, "2.json", event("\"n\":2"), event("\"n\":3"));
    var first = load(one).store();
    var both = add(1, two, first).store();
    var copy = both.id(2);
    assertThat(both.events()).isEqualTo(3);
    assertThat(both.isEvent(2)).isFalse();

    var left = loader.close(0, both);

    assertThat(left.events()).isEqualTo(2);
    assertThat(left.id(0)).isEqualTo(copy);
    assertThat(left.isEvent(0)).isTrue();
    assertThat(left.places(0)).hasSize(1);
    assertThat(left.row(first.id(0))).isEqualTo(-1);
    assertThat(new String(left.raw(0).json(), UTF_8)).isEqualTo(event("\"n\":2"));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> both.raw(0));
  }

  @Test
  void tellsTheBytesOfEachStageAndThatTheirHeapAddsUp() throws IOException {
    // given
    var json = event("\"n\":1");
    var path =
        file(folder, "1.json", json, json, "{\"Message\":\"" + json.replace("\"", "\\\"") + "\"}");

    // when
    var loaded = load(path);
    var times = loaded.times();

    // then
    var text = Files.size(path);
    assertThat(times.find().bytes()).isEqualTo(text);
    assertThat(times.inflate().bytes()).isEqualTo(text);
    assertThat(times.inflate().retainedBytes()).isEqualTo(text + json.length());
    assertThat(times.parse().bytes()).isEqualTo(3L * json.length());
    assertThat(times.index().bytes()).isPositive().isLessThan(text);
    assertThat(times.publish().bytes()).isEqualTo(loaded.store().retainedBytes());
    assertThat(times.retainedBytes()).isEqualTo(loaded.store().retainedBytes());
    assertThat(heap(times)).allMatch(bytes -> bytes > 0).doesNotHaveDuplicates();
    assertThat(heap(times).stream().mapToLong(bytes -> bytes).sum())
        .isEqualTo(loaded.store().retainedBytes());
  }

  @Test
  void addsUpTheBytesOfSeveralLoads() throws IOException {
    var one = load(file(folder, "1.json", event("\"n\":1")));
    var two = add(1, incident, one.store());
    var both = one.times().plus(two.times());

    assertThat(both.retainedBytes()).isEqualTo(two.store().retainedBytes());
    assertThat(both.find().bytes()).isEqualTo(one.times().find().bytes() + sizes(incident));
    assertThat(both.inflate().bytes())
        .isGreaterThan(3 * both.find().bytes())
        .isGreaterThan(both.parse().bytes());
    assertThat(both.parse().bytes()).isGreaterThan(both.index().bytes());
  }

  private static List<Long> heap(StageTimes times) {
    return List.of(
        times.find().retainedBytes(),
        times.parse().retainedBytes(),
        times.index().retainedBytes(),
        times.publish().retainedBytes());
  }

  private static long sizes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void givesTheMemoryOfAClosedSourceBack() throws IOException {
    var small = load(file(folder, "1.json", event("\"n\":1"))).store();
    long before = small.retainedBytes();
    var segment = new ArrayList<WeakReference<Object>>();

    var left = closedAgain(small, segment);

    assertThat(left.retainedBytes()).isEqualTo(before);
    for (int i = 0; i < 50 && segment.getFirst().get() != null; i++) {
      System.gc();
    }
    assertThat(segment.getFirst().get()).isNull();
  }

  private EventStore closedAgain(EventStore store, List<WeakReference<Object>> segment) {
    var both = add(1, incident, store).store();
    segment.add(new WeakReference<>(both.segments().getLast()));
    assertThat(both.retainedBytes()).isGreaterThan(store.retainedBytes() + 100_000);
    return loader.close(1, both);
  }

  @Test
  void keepsTheNamesOfRowsWhenSourcesComeAndGo() throws IOException {
    var one = load(file(folder, "1.json", event("\"n\":1"), event("\"n\":2"))).store();
    var two = add(1, file(folder, "2.json", event("\"n\":3"), event("\"n\":4")), one).store();
    var named = two.id(3);

    var left = loader.close(0, two);
    var third = add(2, file(folder, "3.json", event("\"n\":5")), left).store();

    assertThat(two.row(one.id(1))).isEqualTo(1);
    assertThat(third.values(third.row(named), FieldPath.of("n"))).containsExactly("4");
    assertThat(third.id(2)).isNotEqualTo(one.id(0)).isNotEqualTo(new RowId(0, 0));
  }

  @Test
  void countsWhatItLeavesOutBeyondWhatItLists() throws IOException {
    var line = "{\"a\":1}\n";
    for (int i = 0; i < 3; i++) {
      Files.writeString(folder.resolve(i + ".json"), line.repeat(50));
    }

    var report = load(folder).report();

    assertThat(report.skipCounts()).containsExactly(Map.entry("other-json", 150L));
    assertThat(report.skips()).hasSize(3);
  }

  private static Limits rawText(long bytes) {
    var d = Limits.defaults();
    return new Limits(
        d.expandedBytes(),
        d.expansionRatio(),
        d.nesting(),
        d.members(),
        d.files(),
        d.recordBytes(),
        d.recordDepth(),
        d.wrappers(),
        d.listedProblems(),
        bytes);
  }

  @Test
  void readsOnWithoutTextBeyondTheLimitOfTheRawText() throws IOException {
    var small = new Loader(threads, 2, rawText(100_000));

    var result = small.load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, NEVER);

    var store = result.store();
    assertThat(store.events()).isEqualTo(expected.store().events());
    assertThat(result.report().problems())
        .filteredOn(Problem.LimitReached.class::isInstance)
        .extracting(Problem::topic)
        .containsExactly("limit-reached.raw-text-bytes");
    assertThat(result.times().inflate().retainedBytes()).isPositive().isLessThanOrEqualTo(100_000);
    int last = store.rows() - 1;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.raw(last));
    assertThat(store.places(last).getFirst().item()).startsWith(incident.toString());
  }

  @Test
  void saysWhereBothOfTwoEventsWithOneIdStand() throws IOException {
    var first = event("\"eventID\":\"x\",\"n\":1");
    var file = file(folder, "a.json", first, event("\"eventID\":\"x\""));

    var result = load(file);

    assertThat(result.store().sharesId(1)).isTrue();
    var text = Place.whole(file.toString(), "");
    int offset = Files.readString(file).lastIndexOf("{\"event");
    assertThat(result.report().problems())
        .containsExactly(
            new Problem.SameIdOtherContent(
                text.at(0, 0, offset), text.at(0, 0, Files.readString(file).indexOf(first)), "x"));
  }

  @Test
  void listsAFileThatVanishesBeforeItIsRead() throws IOException {
    file(folder, "1.json", event("\"n\":1"));
    var gone = file(folder, "2.json", event("\"n\":2"));
    Executor late =
        job -> {
          delete(gone);
          job.run();
        };

    var result =
        new Loader(late, 1, Limits.defaults())
            .load(0, new Origin.OnDisk(folder), EventStore.empty(), NOBODY, NEVER);

    assertThat(result.store().events()).isEqualTo(1);
    assertThat(result.report().problems()).hasSize(1);
    assertThat(result.report().problems().getFirst().place().source()).isEqualTo(gone.toString());
    assertThat(result.report().items()).hasSize(2);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void letsNothingOfRecordsThatWereNoEventsIntoTheNextBatch() throws IOException {
    var keys =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"k" + i + "\":1")
            .collect(Collectors.joining(",", "{\"tags\":{", "}}"));
    Files.writeString(folder.resolve("1.json"), keys + " ".repeat(70_000));
    file(folder, "2.json", event("\"tags\":{\"other\":1}"));

    var result = load(folder);

    assertThat(result.store().values(0, FieldPath.of("tags", "other"))).containsExactly("1");
    assertThat(result.report().problems()).isEmpty();
  }

  @Test
  void readsAPaste() throws IOException {
    var text = event("\"n\":1").getBytes(UTF_8);

    var result =
        loader.load(0, new Origin.Pasted("paste", text), EventStore.empty(), NOBODY, NEVER);

    assertThat(result.store().raw(0).json()).isEqualTo(text);
    assertThat(result.store().places(0).getFirst().item()).isEqualTo("paste");
  }
}
