package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.problem.Problem.Reason;

class TrailDiscoveryTest {
  private static final String ORGANIZATION = "logs/AWSLogs/o-abcdefghij/";
  private static final String EU = ORGANIZATION + "111122223333/CloudTrail/eu-west-1/";
  private static final String DIGEST = ORGANIZATION + "111122223333/CloudTrail-Digest/eu-west-1/";
  private static final String OTHER = ORGANIZATION + "222233334444/CloudTrail/us-east-1/";

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Discovery> steps = new ArrayList<>();

  @AfterEach
  void close() {
    executor.close();
  }

  private Discovery discover(ObjectStore store, String prefix, BooleanSupplier isCancelled)
      throws S3Exception {
    return new TrailDiscovery(store, executor, found -> {})
        .discover(new S3Location("b", prefix), steps::add, isCancelled);
  }

  private static MapObjectStore organization() {
    var store = new MapObjectStore();
    for (var key :
        List.of(
            EU + "2023/12/31/x",
            EU + "2024/02/29/x",
            DIGEST + "2024/01/01/x",
            OTHER + "2023/11/05/x",
            OTHER + "2023/11/06/x",
            ORGANIZATION + "111122223333/elasticloadbalancing/eu-west-1/2020/01/01/x",
            "logs/readme.txt",
            "notes.txt")) {
      store.put("b", key, new byte[1]);
    }
    return store;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "logs", "logs/", "logs/AWSLogs", "logs/AWSLogs/", ORGANIZATION})
  void findsTheWholeOrganisationFromAnyFolderAboveIt(String prefix) throws S3Exception {
    var discovery = discover(organization(), prefix, () -> false);

    assertThat(discovery.trails())
        .containsExactly(
            new TrailFolder(DIGEST, "o-abcdefghij", "111122223333", TrailKind.DIGEST, "eu-west-1"),
            new TrailFolder(EU, "o-abcdefghij", "111122223333", TrailKind.MANAGEMENT, "eu-west-1"),
            new TrailFolder(
                OTHER, "o-abcdefghij", "222233334444", TrailKind.MANAGEMENT, "us-east-1"));
    assertThat(discovery.firstDay()).contains(LocalDate.of(2023, 11, 5));
    assertThat(discovery.lastDay()).contains(LocalDate.of(2024, 2, 29));
    assertThat(discovery.isDone()).isTrue();
    assertThat(discovery.problems()).isEmpty();
    assertThat(steps).isNotEmpty().noneMatch(Discovery::isDone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ORGANIZATION + "111122223333/CloudTrail",
        ORGANIZATION + "111122223333/CloudTrail/",
        ORGANIZATION + "111122223333/CloudTrail/eu-west-1",
        EU,
        EU + "2024/",
        EU + "2024/02/29/",
        EU + "2024/02/29/x"
      })
  void findsTheTrailThatTheLocationLiesIn(String prefix) throws S3Exception {
    var discovery = discover(organization(), prefix, () -> false);

    assertThat(discovery.trails()).extracting(TrailFolder::prefix).containsExactly(EU);
  }

  @Test
  void namesTheFoldersThatSomebodyRenamed() throws S3Exception {
    var renamed = ORGANIZATION + "111122223333/Trail-until-spring/";
    var log = "111122223333_CloudTrail_eu-west-1_20240105T1010Z_AbCdEfGh01234567.json.gz";
    var store = organization().put("b", renamed + "eu-west-1/2024/01/05/" + log, new byte[1]);

    var discovery = discover(store, "", () -> false);

    assertThat(discovery.trails()).hasSize(3);
    assertThat(discovery.renamed()).containsExactly(renamed);
  }

  @Test
  void showsPlainFoldersWhereThereIsNoTrail() throws S3Exception {
    var store = new MapObjectStore();
    for (var key : List.of("audit/a/x", "audit/b/y", "audit/z", "audit/", "other/x")) {
      store.put("b", key, new byte[1]);
    }

    var discovery = discover(store, "audit", () -> false);

    assertThat(discovery.trails()).isEmpty();
    assertThat(discovery.folders()).containsExactly("audit/a/", "audit/b/");
    assertThat(discovery.objects()).isEqualTo(1);
    assertThat(discovery.firstDay()).isEmpty();
    assertThat(discovery.isDone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 6, 7})
  void findsWhatALookAtEveryKeyFinds(long seed) throws S3Exception {
    var bucket = new RandomBucket(new Random(seed), false);
    var trails = new TreeSet<>(KeyOrder.INSTANCE);
    var days = new TreeSet<LocalDate>();
    for (var key : bucket.keys()) {
      var place = TrailPath.of(key);
      place.day().ifPresent(days::add);
      if (place.day().isPresent()) {
        trails.add(place.folder(key.substring(0, key.lastIndexOf('/') + 1)).prefix());
      }
    }

    var discovery =
        new TrailDiscovery(bucket.store(), executor, found -> {})
            .discover(new S3Location(RandomBucket.NAME, ""), steps::add, () -> false);

    assertThat(discovery.trails())
        .as("seed %d", seed)
        .extracting(TrailFolder::prefix)
        .containsExactlyElementsOf(trails);
    assertThat(discovery.firstDay()).contains(days.first());
    assertThat(discovery.lastDay()).contains(days.last());
  }

  @Test
  void keepsWhatItFoundBesideAFolderThatMayNotBeListed() throws S3Exception {
    var denied = ORGANIZATION + "111122223333/";
    var store = organization().failList("b", denied, Reason.LIST_DENIED);

    var discovery = discover(store, "", () -> false);

    assertThat(discovery.trails()).extracting(TrailFolder::prefix).containsExactly(OTHER);
    assertThat(discovery.problems())
        .extracting(problem -> problem.place().source())
        .containsExactly("s3://b/" + denied);
    assertThat(discovery.isDone()).isTrue();
  }

  @Test
  void failsWhereNothingMayBeListed() {
    var store = organization().failList("b", "", Reason.LIST_DENIED);

    assertThatThrownBy(() -> discover(store, "", () -> false))
        .isInstanceOfSatisfying(
            S3Exception.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.LIST_DENIED));
  }

  @Test
  void answersWhatItKnowsWhenCancelled() throws S3Exception {
    var store = organization();

    var discovery = discover(store, "", () -> store.lists() >= 2);

    assertThat(discovery.isDone()).isFalse();
    assertThat(discovery.folders()).containsExactly("logs/");
  }

  @Test
  void boundsTheRequestsAboveTheTrailsAndSaysSo() throws S3Exception {
    var store = new MapObjectStore();
    for (int i = 0; i < 3_000; i++) {
      store.put("b", "folder-" + i + "/x", new byte[0]);
    }

    var discovery = discover(store, "", () -> false);

    assertThat(discovery.folders()).hasSize(3_000);
    assertThat(store.lists()).isLessThanOrEqualTo(503);
    assertThat(discovery.problems())
        .singleElement()
        .isInstanceOfSatisfying(
            LimitReached.class, reached -> assertThat(reached.limit()).isEqualTo(Limit.FOLDERS));
  }

  @Test
  void findsTheLogsBesideMoreObjectsThanItLooksAt() throws S3Exception {
    var store = organization();
    for (int i = 0; i < 12_000; i++) {
      store.put("b", "logs/2024-" + (100_000 + i), new byte[0]);
    }

    var discovery = discover(store, "logs/", () -> false);

    assertThat(discovery.trails()).hasSize(3);
    assertThat(discovery.objects()).isEqualTo(1_000);
    assertThat(discovery.problems()).singleElement().isInstanceOf(LimitReached.class);
  }

  @Test
  void boundsTheRequestsForTheDaysOfABigOrganisation() throws S3Exception {
    var store = new MapObjectStore();
    for (int i = 0; i < 400; i++) {
      var account = ORGANIZATION + (100_000_000_000L + i) + "/CloudTrail/";
      store.put("b", account + "eu-west-1/2023/12/31/x", new byte[0]);
      store.put("b", account + "us-east-1/2024/01/02/x", new byte[0]);
    }

    var discovery = discover(store, ORGANIZATION, () -> false);

    assertThat(discovery.trails()).hasSize(800);
    assertThat(accounts(discovery)).hasSize(400);
    assertThat(discovery.firstDay()).contains(LocalDate.of(2023, 12, 31));
    assertThat(store.lists())
        .as("folders, and days of 200 trails")
        .isLessThanOrEqualTo(801 + 1_000);
  }

  private static Set<String> accounts(Discovery discovery) {
    return discovery.trails().stream().map(TrailFolder::account).collect(Collectors.toSet());
  }
}
