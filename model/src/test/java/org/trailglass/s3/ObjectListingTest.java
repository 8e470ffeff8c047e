package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Reason;

class ObjectListingTest {
  private static final String EU = "AWSLogs/111122223333/CloudTrail/eu-west-1/";
  private static final String US = "AWSLogs/111122223333/CloudTrail/us-east-1/";

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @AfterEach
  void close() {
    executor.close();
  }

  private ObjectListing listing(ObjectStore store, Selection selection) {
    return listing(lister(store), selection);
  }

  private ObjectListing listing(Lister lister, Selection selection) {
    return new ObjectListing(lister, selection, object -> found.add(object.key()), problems::add);
  }

  private Lister lister(ObjectStore store) {
    return new Lister(store, executor, new KnownTrails(InstantSource.system()));
  }

  private static Selection all(String prefix) {
    return Selection.all(new S3Location("b", prefix), S3Access.usual());
  }

  private static Selection days(String from, String to) {
    var range = new TimeRange(Instant.parse(from), Instant.parse(to));
    var all = all("");
    return new Selection(
        all.location(), all.access(), Optional.of(range), Set.of(), Set.of(), Set.of());
  }

  private static MapObjectStore put(MapObjectStore store, String... keys) {
    for (var key : keys) {
      store.put("b", key, new byte[1]);
    }
    return store;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void findsWhatALookAtEveryKeyFinds(long seed) throws S3Exception {
    // given
    var random = new Random(seed);
    var bucket = new RandomBucket(random, seed % 4 == 0);
    var store = bucket.store();
    for (int i = 0; i < 60; i++) {
      var selection = bucket.selection();
      found.clear();

      // when
      boolean isWhole = listing(store, selection).run(() -> false);

      // then
      assertThat(isWhole).isTrue();
      assertThat(found)
          .as("seed %d: %s", seed, selection)
          .containsExactlyElementsOf(new NaiveLister(selection, bucket.keys()).wanted());
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void asksForTheDaysOfTheRangeAndOneMore() throws S3Exception {
    var store = new MapObjectStore();
    for (int day = 1; day <= 31; day++) {
      put(store, EU + DeliveryDays.path(LocalDate.of(2024, 1, day)) + "x.json.gz");
    }

    var listing = listing(store, days("2024-01-10T12:00:00Z", "2024-01-12T00:00:00Z"));
    listing.run(() -> false);

    assertThat(found)
        .containsExactly(
            EU + "2024/01/10/x.json.gz", EU + "2024/01/11/x.json.gz", EU + "2024/01/12/x.json.gz");
    assertThat(listing.requests()).as("five levels, three days").isEqualTo(8);
    assertThat(store.lists()).isEqualTo(8);
  }

  @Test
  void findsWhatLiesBesideTheDays() throws S3Exception {
    var log = "111122223333_CloudTrail_eu-west-1_%sT1010Z_AbCdEfGh01234567.json.gz";
    var store =
        put(
            new MapObjectStore(3),
            EU + log.formatted("20240110"),
            EU + log.formatted("20240310"),
            EU + "2023/12/31/x",
            EU + "2023-archive/a/" + log.formatted("20240111"),
            EU + "2023-archive/a/" + log.formatted("20230111"),
            EU + "2024/01/10/x",
            EU + "2024/01/30/x",
            EU + "unknown",
            EU + "unknown-folder/");

    listing(store, days("2024-01-10T12:00:00Z", "2024-01-12T00:00:00Z")).run(() -> false);

    assertThat(found)
        .containsExactly(
            EU + log.formatted("20240110"),
            EU + "2023-archive/a/" + log.formatted("20240111"),
            EU + "2024/01/10/x",
            EU + "unknown");
    assertThat(problems).isEmpty();
  }

  @Test
  void asksForNoDayOfAYearThatIsNotThere() throws S3Exception {
    var store = put(new MapObjectStore(), EU + "2023/12/31/x", EU + "2025/01/01/x");

    var listing = listing(store, days("2023-12-31T12:00:00Z", "2024-12-31T00:00:00Z"));
    listing.run(() -> false);

    assertThat(found).containsExactly(EU + "2023/12/31/x");
    assertThat(listing.requests()).as("five levels and one day").isEqualTo(6);
  }

  @Test
  void looksOnceThroughARegionThatIsFullOfOtherFiles() throws S3Exception {
    var store = new MapObjectStore(2);
    for (int i = 10; i < 50; i++) {
      put(
          store,
          EU
              + "111122223333_CloudTrail_eu-west-1_202401%02dT1010Z_AbCdEfGh.json"
                  .formatted(i % 30 + 1));
    }
    put(store, EU + "2024/01/10/x", EU + "2024/01/20/x");

    listing(store, days("2024-01-10T12:00:00Z", "2024-01-10T13:00:00Z")).run(() -> false);

    assertThat(found)
        .containsExactly(
            EU + "111122223333_CloudTrail_eu-west-1_20240110T1010Z_AbCdEfGh.json",
            EU + "111122223333_CloudTrail_eu-west-1_20240111T1010Z_AbCdEfGh.json",
            EU + "2024/01/10/x");
  }

  @Test
  void looksNotAgainForTrailsThatAreKnown() throws S3Exception {
    var store = put(new MapObjectStore(), EU + "2024/01/10/x", US + "2024/01/10/x");
    var lister = lister(store);
    var selection = days("2024-01-10T12:00:00Z", "2024-01-10T13:00:00Z");
    var first = listing(lister, selection);
    first.run(() -> false);

    var second = listing(lister, selection);
    second.run(() -> false);

    assertThat(first.requestsAgain()).isEqualTo(second.requests());
    assertThat(second.requests()).as("two days of two trails").isEqualTo(4);
    assertThat(found).hasSize(4);
  }

  @Test
  void asksForALongTimeInOneGo() throws S3Exception {
    var store =
        put(
            new MapObjectStore(2),
            EU + "2019/12/31/x",
            EU + "2020/01/01/x",
            EU + "2021/05/06/x",
            EU + "2022/01/01/x",
            EU + "2100/01/01/x");

    var listing = listing(store, days("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"));
    listing.run(() -> false);

    assertThat(found)
        .containsExactly(EU + "2020/01/01/x", EU + "2021/05/06/x", EU + "2022/01/01/x");
    assertThat(listing.requests()).isLessThan(10);
  }

  @Test
  void asksForAllOfATrailMonthByMonth() throws S3Exception {
    var store =
        put(
            new MapObjectStore(2),
            EU + "0000-before",
            EU + "2023/11/30/x",
            EU + "2023/12/31/x",
            EU + "2024/02/01/w",
            EU + "2024/02/01/x",
            EU + "2024/02/01/y",
            EU + "2024/99/01/x",
            EU + "unknown/x");

    var listing = listing(store, all(""));
    listing.run(() -> false);

    assertThat(found)
        .containsExactlyElementsOf(store.objects("b").stream().map(S3Object::key).toList());
    assertThat(store.lists()).isEqualTo(listing.requests());
  }

  @Test
  void goesOnBesideAFolderThatMayNotBeListed() throws S3Exception {
    var store =
        put(new MapObjectStore(), EU + "2024/01/01/x", EU + "2024/01/02/x", US + "2024/01/01/x")
            .failList("b", EU + "2024/01/01/", Reason.LIST_DENIED);

    boolean isWhole =
        listing(store, days("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z")).run(() -> false);

    assertThat(isWhole).isTrue();
    assertThat(found).containsExactly(EU + "2024/01/02/x", US + "2024/01/01/x");
    assertThat(problems)
        .extracting(problem -> problem.place().source())
        .containsExactly("s3://b/" + EU + "2024/01/01/");
  }

  @Test
  void findsTheLogsInAFolderThatSomebodyRenamed() throws S3Exception {
    var account = "AWSLogs/111122223333/";
    var log = "111122223333_CloudTrail_eu-west-1_20240105T1010Z_AbCdEfGh01234567.json.gz";
    var late = log.replace("20240105", "20240305");
    var store =
        put(
            new MapObjectStore(),
            EU + "2024/01/05/x",
            account + "A-before/2024/01/05/" + log,
            account + "Trail-until-spring/eu-west-1/2024/01/05/" + log,
            account + "Trail-until-spring/eu-west-1/2024/03/05/" + late,
            account + "elasticloadbalancing/eu-west-1/2024/01/05/" + log,
            account + "notes/readme.txt");

    listing(store, days("2024-01-05T00:00:00Z", "2024-01-06T00:00:00Z")).run(() -> false);

    assertThat(found)
        .containsExactly(
            account + "A-before/2024/01/05/" + log,
            EU + "2024/01/05/x",
            account + "Trail-until-spring/eu-west-1/2024/01/05/" + log);
    assertThat(problems).isEmpty();
  }

  @Test
  void triesWhatIsChosenWhereTheFoldersMayNotBeListed() throws S3Exception {
    var store = put(new MapObjectStore(), EU + "2024/01/01/x", US + "2024/01/01/x");
    for (var folder : List.of("", "AWSLogs/", "AWSLogs/111122223333/")) {
      store.failExactList("b", folder, Reason.LIST_DENIED);
    }
    var all = all("");
    var selection =
        new Selection(
            all.location(),
            all.access(),
            Optional.empty(),
            Set.of("111122223333"),
            Set.of("us-east-1"),
            Set.of(TrailKind.MANAGEMENT));

    listing(store, selection).run(() -> false);

    assertThat(found).containsExactly(US + "2024/01/01/x");
    assertThat(problems).isEmpty();
  }

  @Test
  void endsAtWhatEveryRequestWouldFailOf() {
    var store =
        put(new MapObjectStore(), EU + "2024/01/01/x")
            .failList("b", EU, Reason.EXPIRED_CREDENTIALS);

    assertThatThrownBy(() -> listing(store, all("")).run(() -> false))
        .isInstanceOfSatisfying(
            S3Exception.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.EXPIRED_CREDENTIALS));
    assertThatThrownBy(() -> listing(new MapObjectStore(), all("")).run(() -> false))
        .isInstanceOf(S3Exception.class);
  }

  @Test
  void handsOverTheFirstObjectsBeforeTheLastAreAskedFor() throws S3Exception {
    // given
    var store = new MapObjectStore(10);
    for (int i = 1_000; i < 4_000; i++) {
      put(store, "plain/" + i);
    }
    var asked = new ArrayList<Long>();

    // when
    new ObjectListing(
            lister(store), all("plain/"), object -> asked.add(store.lists()), problems::add)
        .run(() -> false);

    // then
    assertThat(asked).hasSize(3_000);
    assertThat(asked.getFirst()).as("pages asked for at the first object").isLessThan(20);
    assertThat(store.lists()).isGreaterThanOrEqualTo(300);
  }

  @Test
  void endsWhenCancelled() throws S3Exception {
    var store = new MapObjectStore(10);
    for (int i = 1_000; i < 4_000; i++) {
      put(store, "plain/" + i);
    }

    boolean isWhole = listing(store, all("plain/")).run(() -> found.size() >= 50);

    assertThat(isWhole).isFalse();
    assertThat(found).hasSize(50);
    assertThat(store.lists()).isLessThan(20);
  }

  @Test
  void worksOnOneThread() throws S3Exception {
    var store = put(new MapObjectStore(1), EU + "2024/01/01/x", US + "2024/01/01/x", "a/", "b");

    listing(new Lister(store, Runnable::run, new KnownTrails(InstantSource.system())), all(""))
        .run(() -> false);

    assertThat(found).containsExactly(EU + "2024/01/01/x", US + "2024/01/01/x");
  }
}
