package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadResult;
import org.trailglass.load.Loader;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Problem.Unreadable;
import org.trailglass.s3.S3Buckets;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.s3.TimeRange;
import org.trailglass.s3.TrailKind;
import org.trailglass.store.EventStore;
import org.trailglass.testserver.Fault;
import org.trailglass.testserver.FaultProxy;
import org.trailglass.testserver.Request;
import org.trailglass.testserver.S3Server;
import org.trailglass.testserver.TrailFixture;

/// Loads from a real server into a store, through everything that lies between.
class BucketLoadTest {
  private static final TrailFixture TRAIL =
      new TrailFixture(
          "", "", List.of("111122223333"), List.of("us-east-1"), LocalDate.of(2026, 9, 1), 5);

  private final S3Server server = S3Server.shared();
  private final FaultProxy proxy = FaultProxy.before(server.endpoint());
  private final String bucket = server.newBucket("load");
  private final List<String> keys = TRAIL.writeTo(server, bucket);
  private final Path folder;
  private final S3Buckets buckets;
  private final ExecutorService downloads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean isCancelled = new AtomicBoolean();

  BucketLoadTest(@TempDir Path folder) {
    this.folder = folder;
    buckets = TestStores.buckets(folder.resolve("cache"), downloads);
  }

  @AfterEach
  void close() {
    buckets.close();
    proxy.close();
    // One that a cancelled load no longer waits for may be about to keep what it has.
    downloads.close();
  }

  private Selection all() {
    return Selection.all(new S3Location(bucket, ""), TestStores.to(proxy.endpoint()));
  }

  private LoadResult load(Selection selection) {
    return load(selection, isCancelled::get);
  }

  private LoadResult load(Selection selection, BooleanSupplier isOver) {
    return load(buckets.origin(selection), Limits.defaults(), isOver);
  }

  private static LoadResult load(Origin origin, Limits limits, BooleanSupplier isOver) {
    try (var executor = Executors.newFixedThreadPool(2)) {
      var loader = new Loader(executor, 2, limits);
      var result = loader.load(1, origin, EventStore.empty(), (_, _, _) -> {}, isOver);
      loader.close(1, result.store());
      return result;
    }
  }

  private static List<Reason> reasons(LoadResult result) {
    return result.report().problems().stream().map(BucketLoadTest::reason).toList();
  }

  private static Reason reason(Problem problem) {
    return ((Unreadable) problem).reason();
  }

  private boolean isGetOf(Request request, String key) {
    return request.isGet() && request.path().endsWith("/" + key);
  }

  private long gets() {
    return proxy.requests().stream().filter(Request::isGet).count();
  }

  @Test
  void loadsAnOrganisationsTrailAsFarAsItIsChosen() {
    var organization = TrailFixture.ofThreeAccounts();
    var own = server.newBucket("organization");
    organization.writeTo(server, own);
    var from = Instant.parse("2026-09-10T00:00:00Z");
    var selection =
        new Selection(
            new S3Location(own, ""),
            TestStores.to(server.endpoint()),
            Optional.of(new TimeRange(from, from.plusSeconds(86_400))),
            Set.of("111122223333", "444455556666"),
            Set.of("eu-central-1"),
            Set.of(TrailKind.MANAGEMENT));

    var result = load(selection);

    // One day, and the one after it, in which its last events may be delivered.
    assertThat(result.store().events()).isEqualTo(4);
    assertThat(result.report().problems()).isEmpty();
  }

  @Test
  void goesOnWhereTheConnectionWasReset() {
    var large = "AWSLogs/large.json";
    var text = new StringBuilder("{\"Records\":[");
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"eventVersion\":\"1.08\",\"eventName\":\"E%d\"}".formatted(random.nextInt()));
    }
    var own = server.newBucket("reset");
    server.put(own, large, text.append("]}").toString().getBytes());
    proxy.fail(request -> isGetOf(request, large), new Fault.Cut(300_000, true), 2);

    var result = load(Selection.all(new S3Location(own, ""), TestStores.to(proxy.endpoint())));

    assertThat(result.store().events() + duplicates(result)).isEqualTo(20_000);
    assertThat(result.report().problems()).isEmpty();
    assertThat(proxy.requests().stream().filter(Request::isGet).map(r -> r.header("Range")))
        .first()
        .isEqualTo(Optional.empty());
    assertThat(
            proxy.requests().stream()
                .filter(Request::isGet)
                .flatMap(r -> r.header("Range").stream()))
        .hasSize(2)
        .allSatisfy(range -> assertThat(range).startsWith("bytes="));
  }

  private static long duplicates(LoadResult result) {
    return result.store().rows() - result.store().events();
  }

  @Test
  void waitsWhereTheStoreAsksTo() {
    proxy.fail(Request::isGet, Fault.slowDown(), 4);

    var result = load(all());

    assertThat(result.store().events()).isEqualTo(5);
    assertThat(result.report().problems()).isEmpty();
  }

  @Test
  void loadsTheOthersWhereOneIsDenied() {
    var denied = keys.get(2);
    proxy.fail(request -> isGetOf(request, denied), Fault.error(403, "AccessDenied"));

    var result = load(all());

    assertThat(result.store().events()).isEqualTo(4);
    assertThat(reasons(result)).containsExactly(Reason.GET_DENIED);
    assertThat(result.report().problems().getFirst().place().name())
        .isEqualTo("s3://" + bucket + "/" + denied);
  }

  @Test
  void tellsWhatChangedAfterItWasListed() {
    var changed = keys.get(1);
    proxy.fail(request -> isGetOf(request, changed), Fault.error(412, "PreconditionFailed"));

    var result = load(all());

    assertThat(result.store().events()).isEqualTo(4);
    assertThat(reasons(result)).containsExactly(Reason.CHANGED_WHILE_READ);
  }

  @Test
  void downloadsNothingASecondTime() {
    load(all());
    long first = gets();

    var again = load(all());

    assertThat(again.store().events()).isEqualTo(5);
    assertThat(first).isEqualTo(5);
    assertThat(gets()).isEqualTo(5);
  }

  @Test
  void opensWhatIsKeptOnceTheServerIsGone() {
    load(all());
    proxy.close();

    var result = load(all());

    assertThat(result.store().events()).isEqualTo(5);
    assertThat(reasons(result)).containsExactly(Reason.UNREACHABLE, Reason.FROM_CACHE);
  }

  @Test
  void keepsTheLimitsOfReadingFromDisk() throws IOException {
    var own = server.newBucket("bombs");
    var disk = Files.createDirectory(folder.resolve("bombs"));
    for (var name : List.of("a.json.gz", "b.zip")) {
      var bomb = name.endsWith(".gz") ? gzip() : zip();
      server.put(own, name, bomb);
      Files.write(disk.resolve(name), bomb);
    }
    var selection = Selection.all(new S3Location(own, ""), TestStores.to(proxy.endpoint()));

    var ofBucket = load(buckets.origin(selection), oneMegabyte(), () -> false);
    var ofDisk = load(new Origin.OnDisk(disk), oneMegabyte(), () -> false);

    assertThat(limits(ofBucket)).contains(Limit.EXPANDED_BYTES).isEqualTo(limits(ofDisk));
    assertThat(ofBucket.store().events()).isEqualTo(ofDisk.store().events());
  }

  private static Limits oneMegabyte() {
    return ChosenLimits.of(Map.of("expandedBytes", "1048576")).limits();
  }

  private static List<Limit> limits(LoadResult result) {
    return result.report().problems().stream()
        .filter(LimitReached.class::isInstance)
        .map(problem -> ((LimitReached) problem).limit())
        .toList();
  }

  private static byte[] gzip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(blanks());
    }
    return bytes.toByteArray();
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("c.json"));
      out.write(blanks());
    }
    return bytes.toByteArray();
  }

  private static byte[] blanks() {
    return ("{\"Records\":[" + " ".repeat(20 << 20) + "]}").getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1L << 50})
  void loadsTheOthersWhereAListingLies(long size) {
    var own = server.newBucket("lies");
    var content = "{\"Records\":[{\"eventVersion\":\"1.08\",\"eventName\":\"A\"}]}";
    for (var key : List.of("a.json", "b.json")) {
      server.put(own, key, content.getBytes(StandardCharsets.US_ASCII));
    }
    var page =
        "<ListBucketResult><IsTruncated>false</IsTruncated>%s%s</ListBucketResult>"
            .formatted(listed("a.json", size), listed("b.json", content.length()));
    proxy.fail(
        Request::isList, new Fault.Answer(200, Map.of("Content-Type", "application/xml"), page));

    var result = load(Selection.all(new S3Location(own, ""), TestStores.to(proxy.endpoint())));

    assertThat(result.store().events()).isEqualTo(1);
    assertThat(reasons(result)).containsExactly(Reason.WRONG_LENGTH);
  }

  private static String listed(String key, long size) {
    return "<Contents><Key>%s</Key><Size>%d</Size></Contents>".formatted(key, size);
  }

  @Test
  void stopsAtOnceWhenCancelled() throws InterruptedException {
    proxy.fail(Request::isGet, new Fault.Stall(10));
    var asked = new CountDownLatch(1);
    var results = new ArrayList<LoadResult>();
    var loading =
        Thread.ofVirtual()
            .start(
                () ->
                    results.add(
                        load(
                            all(),
                            () -> {
                              if (gets() > 0) {
                                asked.countDown();
                              }
                              return isCancelled.get();
                            })));
    asked.await();

    isCancelled.set(true);
    loading.join();

    assertThat(results.getFirst().store().events()).isZero();
    assertThat(results.getFirst().report().wasCancelled()).isTrue();
  }
}
