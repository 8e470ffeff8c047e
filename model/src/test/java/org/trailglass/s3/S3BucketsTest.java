package org.trailglass.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.LoadResult;
import org.trailglass.load.Loader;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Problem.Unreadable;
import org.trailglass.store.EventStore;

class S3BucketsTest {
  private static final String FOLDER = "AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/";
  private static final Selection ALL = Selection.all(new S3Location("logs", ""), S3Access.usual());

  private final MapObjectStore store = new MapObjectStore();
  private final FakeStores stores = new FakeStores();
  private final ObjectCache cache;
  private final S3Buckets buckets;
  private final List<Loader> loaders = new ArrayList<>();
  private final List<LoadResult> loaded = new ArrayList<>();

  S3BucketsTest(@TempDir Path folder) {
    cache = new ObjectCache(folder, 1_000_000);
    buckets = new S3Buckets(stores, cache, Executors.newVirtualThreadPerTaskExecutor());
  }

  @AfterEach
  void close() {
    for (int i = 0; i < loaders.size(); i++) {
      loaders.get(i).close(1, loaded.get(i).store());
    }
    buckets.close();
  }

  private final class FakeStores implements Stores {
    int connects;
    Optional<Reason> fault = Optional.empty();

    @Override
    public List<String> profiles() {
      return List.of("audit");
    }

    @Override
    public ObjectStore connect(S3Access access) throws S3Exception {
      connects++;
      if (fault.isPresent()) {
        throw new S3Exception("s3://", fault.get(), "");
      }
      return store;
    }
  }

  private void put(int day, String name) {
    var event =
        """
        {"Records":[{"eventID":"%s","eventName":"ListBuckets","eventTime":"2026-03-%02dT12:00:00Z"}]}
        """
            .formatted(name, day);
    store.put("logs", key(day, name), event.getBytes(UTF_8));
  }

  private static String key(int day, String name) {
    return "%s%02d/111122223333_CloudTrail_us-east-1_202603%02dT1205Z_%s.json"
        .formatted(FOLDER, day, day, name);
  }

  private LoadResult load(Origin origin) {
    return load(origin, new ArrayList<>(), () -> false);
  }

  private LoadResult load(Origin origin, List<LoadProgress> progress, BooleanSupplier isCancelled) {
    try (var executor = Executors.newFixedThreadPool(2)) {
      var loader = new Loader(executor, 2, Limits.defaults());
      var result =
          loader.load(
              1,
              origin,
              EventStore.empty(),
              (snapshot, now, soFar) -> progress.add(now),
              isCancelled);
      loaders.add(loader);
      loaded.add(result);
      return result;
    }
  }

  private static List<Reason> reasons(LoadResult result) {
    return result.report().problems().stream().map(S3BucketsTest::reason).toList();
  }

  private static Reason reason(Problem problem) {
    return ((Unreadable) problem).reason();
  }

  @Test
  void loadsWhatIsSelected() {
    put(1, "aaaaaaaaaaaaaaaa");
    put(2, "bbbbbbbbbbbbbbbb");
    put(9, "cccccccccccccccc");
    var range =
        new TimeRange(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"));
    var selection =
        new Selection(
            ALL.location(), ALL.access(), Optional.of(range), Set.of(), Set.of(), Set.of());

    var result = load(buckets.origin(selection));

    assertThat(result.store().events()).isEqualTo(2);
    assertThat(result.report().problems()).isEmpty();
    assertThat(result.report().items().getFirst().name())
        .isEqualTo("s3://logs/" + key(1, "aaaaaaaaaaaaaaaa"));
  }

  @Test
  void downloadsNothingASecondTime() {
    put(1, "aaaaaaaaaaaaaaaa");
    put(2, "bbbbbbbbbbbbbbbb");
    load(buckets.origin(ALL));
    long opens = store.opens();

    var again = load(buckets.origin(ALL));

    assertThat(again.store().events()).isEqualTo(2);
    assertThat(store.opens()).isEqualTo(opens).isEqualTo(2);
  }

  @Test
  void loadsTheOthersWhereOneIsDenied() {
    put(1, "aaaaaaaaaaaaaaaa");
    put(2, "bbbbbbbbbbbbbbbb");
    put(3, "cccccccccccccccc");
    store.failOpen("logs", key(2, "bbbbbbbbbbbbbbbb"), Reason.GET_DENIED);

    var result = load(buckets.origin(ALL));

    assertThat(result.store().events()).isEqualTo(2);
    assertThat(reasons(result)).containsExactly(Reason.GET_DENIED);
    assertThat(result.report().problems().getFirst().place().name())
        .isEqualTo("s3://logs/" + key(2, "bbbbbbbbbbbbbbbb"));
  }

  @Test
  void knowsAtItsEndHowMuchThereWas() {
    put(1, "aaaaaaaaaaaaaaaa");
    put(2, "bbbbbbbbbbbbbbbb");
    var progress = new ArrayList<LoadProgress>();

    load(buckets.origin(ALL), progress, () -> false);

    var last = progress.getLast();
    assertThat(last.isFindingDone()).isTrue();
    assertThat(last.filesFound()).isEqualTo(2);
    assertThat(last.bytesFound())
        .isEqualTo(store.objects("logs").stream().mapToLong(S3Object::size).sum());
    assertThat(last.fraction()).isEqualTo(1);
  }

  @Test
  void opensWhatIsKeptWhereTheStoreIsOutOfReach() throws IOException {
    put(1, "aaaaaaaaaaaaaaaa");
    put(2, "bbbbbbbbbbbbbbbb");
    load(buckets.origin(ALL));
    stores.fault = Optional.of(Reason.UNREACHABLE);
    var later = new S3Buckets(stores, cache, Runnable::run);

    var result = load(later.origin(ALL));

    assertThat(result.store().events()).isEqualTo(2);
    assertThat(reasons(result)).containsExactly(Reason.UNREACHABLE, Reason.FROM_CACHE);
    assertThat(result.report().problems().getLast())
        .extracting(problem -> Instant.parse(((Unreadable) problem).detail()))
        .satisfies(since -> assertThat(since).isBefore(Instant.now()));
  }

  @Test
  void opensOnlyWhatIsSelectedOfWhatIsKept() {
    put(1, "aaaaaaaaaaaaaaaa");
    put(9, "bbbbbbbbbbbbbbbb");
    load(buckets.origin(ALL));
    store.failList("logs", "", Reason.EXPIRED_CREDENTIALS);
    var range =
        new TimeRange(Instant.parse("2026-03-08T00:00:00Z"), Instant.parse("2026-03-10T00:00:00Z"));
    var selection =
        new Selection(
            ALL.location(), ALL.access(), Optional.of(range), Set.of(), Set.of(), Set.of());

    var result = load(buckets.origin(selection));

    assertThat(result.store().events()).isEqualTo(1);
  }

  @Test
  void tellsOnlyTheFaultWhereNothingIsKept() {
    stores.fault = Optional.of(Reason.NO_CREDENTIALS);

    var result = load(buckets.origin(ALL));

    assertThat(reasons(result)).containsExactly(Reason.NO_CREDENTIALS);
    assertThat(result.store().events()).isZero();
  }

  @Test
  void connectsAnewOnceAPersonMayHaveSignedIn() {
    put(1, "aaaaaaaaaaaaaaaa");
    stores.fault = Optional.of(Reason.EXPIRED_CREDENTIALS);
    load(buckets.origin(ALL));
    stores.fault = Optional.empty();

    assertThat(load(buckets.origin(ALL)).store().events()).isEqualTo(1);
    load(buckets.origin(ALL));

    assertThat(stores.connects).isEqualTo(2);
  }

  @Test
  void estimatesWhatIsKept() throws S3Exception {
    put(1, "aaaaaaaaaaaaaaaa");
    load(buckets.origin(ALL));
    put(2, "bbbbbbbbbbbbbbbb");

    var estimate = buckets.estimate(ALL, soFar -> {}, () -> false);

    assertThat(estimate.objects()).isEqualTo(2);
    assertThat(estimate.cachedObjects()).isEqualTo(1);
    assertThat(estimate.objectsToLoad()).isEqualTo(1);
    assertThat(estimate.isDone()).isTrue();
  }

  @Test
  void looksOnceForTrails() throws S3Exception {
    put(1, "aaaaaaaaaaaaaaaa");
    buckets.discover(ALL.location(), ALL.access(), soFar -> {}, () -> false);
    long looked = store.lists();

    var estimate = buckets.estimate(ALL, soFar -> {}, () -> false);
    load(buckets.origin(ALL));

    assertThat(estimate.trailRequests()).isZero();
    assertThat(estimate.requests()).isEqualTo(estimate.listRequests() + 1);
    assertThat(store.lists() - looked).isEqualTo(2 * estimate.listRequests());
  }

  @Test
  void looksAgainForTrailsAfterSomeMinutes() throws S3Exception {
    put(1, "aaaaaaaaaaaaaaaa");
    var now = new AtomicReference<>(Instant.EPOCH);
    var later = new S3Buckets(stores, cache, Runnable::run, now::get);
    var first = later.estimate(ALL, soFar -> {}, () -> false);
    var second = later.estimate(ALL, soFar -> {}, () -> false);

    now.set(Instant.EPOCH.plusSeconds(600));
    var third = later.estimate(ALL, soFar -> {}, () -> false);

    assertThat(second.trailRequests()).isZero();
    assertThat(third).isEqualTo(first);
  }

  @Test
  void stopsWhenCancelled() {
    put(1, "aaaaaaaaaaaaaaaa");

    var result = load(buckets.origin(ALL), new ArrayList<>(), () -> true);

    assertThat(result.store().events()).isZero();
    assertThat(store.opens()).isZero();
  }

  @Test
  void isTheSameSourceWhereTheSelectionIs() {
    var origin = buckets.origin(ALL);

    assertThat(origin).isEqualTo(buckets.origin(ALL)).hasSameHashCodeAs(buckets.origin(ALL));
    assertThat(origin)
        .isNotEqualTo(
            buckets.origin(Selection.all(new S3Location("logs", "AWSLogs/"), S3Access.usual())));
    assertThat(SelectionText.parse(origin.name())).contains(ALL);
  }
}
