package org.trailglass.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectCacheTest {
  private static final Instant FETCHED = Instant.parse("2026-03-05T10:00:00Z");
  private static final S3Location BUCKET = new S3Location("logs", "");

  private final Path temp;
  private final Path folder;
  private Instant now = FETCHED;
  private ObjectCache cache;

  ObjectCacheTest(@TempDir Path temp) {
    this.temp = temp;
    folder = temp.resolve("cache");
    cache = new ObjectCache(folder, 1_000, new TestClock());
  }

  private ObjectCache cache(long limit) {
    return new ObjectCache(folder, limit, new TestClock());
  }

  private final class TestClock extends Clock {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static CacheKey key(String key, String content) {
    return key(key, content, "etag-of-" + content.hashCode());
  }

  private static CacheKey key(String key, String content, String etag) {
    var object = new S3Object(key, content.length(), etag, FETCHED, "STANDARD");
    return new CacheKey("", "logs", object);
  }

  private void keep(ObjectCache in, CacheKey key, String content) throws IOException {
    var part = in.begin(key);
    Files.writeString(part, content);
    in.keep(key, part);
    now = now.plusSeconds(1);
  }

  private static String read(ObjectCache from, CacheKey key) throws IOException {
    try (var channel = from.open(key).orElseThrow()) {
      var bytes = ByteBuffer.allocate((int) channel.size());
      channel.read(bytes);
      return new String(bytes.array(), UTF_8);
    }
  }

  @Test
  void givesBackWhatItWasGiven() throws IOException {
    var key = key("AWSLogs/a.json.gz", "one");

    keep(cache, key, "one");

    assertThat(cache.holds(key)).isTrue();
    assertThat(read(cache, key)).isEqualTo("one");
    assertThat(cache.size()).isEqualTo(3);
  }

  @Test
  void knowsOfManyAtOnceWhichAreKept() throws IOException {
    var atFirst = cache.keptNow();
    keep(cache, key("k", "one"), "one");

    assertThat(atFirst.test(key("k", "one"))).isFalse();
    assertThat(cache.keptNow().test(key("k", "one"))).isTrue();
    assertThat(cache.keptNow().test(key("k", "other"))).isFalse();
  }

  @Test
  void keepsNoLoadThatIsOver() throws InterruptedException {
    var collected = new ReferenceQueue<Object>();

    var load = leasedBySomeLoad(collected);

    var found = collected.remove(1);
    for (int i = 0; found == null && i < 1_000; i++) {
      System.gc();
      found = collected.remove(10);
    }
    assertThat(found).isSameAs(load);
  }

  private WeakReference<Object> leasedBySomeLoad(ReferenceQueue<Object> collected) {
    var load = new Object();
    cache.lease(() -> load.hashCode() == 0);
    return new WeakReference<>(load, collected);
  }

  @Test
  void tellsContentsOfOneKeyApart() throws IOException {
    keep(cache, key("k", "old"), "old");

    assertThat(cache.holds(key("k", "new"))).isFalse();
  }

  @Test
  void tellsStoresAndBucketsApart() throws IOException {
    var object = key("k", "one").object();
    keep(cache, new CacheKey("", "logs", object), "one");

    assertThat(cache.holds(new CacheKey("", "log", object))).isFalse();
    assertThat(cache.holds(new CacheKey("http://localhost:9000", "logs", object))).isFalse();
  }

  @Test
  void letsNoKeyLeaveTheFolder() throws IOException {
    var keys = List.of("../../escaped", "/etc/passwd", "nul\0line\nbreak", "ü".repeat(512), "..");

    for (var key : keys) {
      keep(cache, key(key, "one"), "one");
    }

    assertThat(keys).allSatisfy(key -> assertThat(read(cache, key(key, "one"))).isEqualTo("one"));
    assertThat(cache.kept("", BUCKET))
        .extracting(kept -> kept.key().object().key())
        .containsExactlyInAnyOrderElementsOf(keys);
    try (var files = Files.list(temp)) {
      assertThat(files).containsExactly(folder);
    }
  }

  @Test
  void showsNothingUnfinished() throws IOException {
    var key = key("k", "whole");
    Files.writeString(cache.begin(key), "who");

    assertThat(cache.holds(key)).isFalse();
    assertThat(cache.open(key)).isEmpty();
    assertThat(cache.kept("", BUCKET)).isEmpty();
  }

  @Test
  void takesWhatAnAbandonedProcessLeftAway() throws IOException {
    var left = cache.begin(key("k", "whole"));
    Files.setLastModifiedTime(left, FileTime.from(FETCHED));
    now = FETCHED.plusSeconds(100_000);

    keep(cache(1_000), key("other", "one"), "one");

    assertThat(left).doesNotExist();
  }

  @Test
  void refusesAFileOfAnotherLength() throws IOException {
    var key = key("k", "whole");
    keep(cache, key, "whole");
    Files.writeString(folder.resolve(key.fileName()), "who");

    assertThat(cache.holds(key)).isFalse();
    assertThat(cache.open(key)).isEmpty();
  }

  @Test
  void makesRoomAtTheCostOfWhatWasUsedLongestAgo() throws IOException {
    var first = key("first", "1".repeat(400));
    var second = key("second", "2".repeat(400));
    keep(cache, first, "1".repeat(400));
    keep(cache, second, "2".repeat(400));
    read(cache, first);
    now = now.plusSeconds(1);

    keep(cache, key("third", "3".repeat(400)), "3".repeat(400));

    assertThat(cache.holds(first)).isTrue();
    assertThat(cache.holds(second)).isFalse();
    assertThat(cache.size()).isEqualTo(800);
  }

  @Test
  void makesNoRoomAtTheCostOfWhatIsWaitedFor() throws IOException {
    var first = key("first", "1".repeat(800));
    boolean[] isOver = {false};
    cache.lease(() -> isOver[0]).hold(first);
    keep(cache, first, "1".repeat(800));

    keep(cache, key("second", "2".repeat(800)), "2".repeat(800));
    boolean wasHeld = cache.holds(first);
    isOver[0] = true;
    keep(cache, key("third", "3"), "3");
    keep(cache, key("fourth", "4".repeat(800)), "4".repeat(800));

    assertThat(wasHeld).isTrue();
    assertThat(cache.holds(first)).isFalse();
  }

  @Test
  void readsOnWhatIsTakenAway() throws IOException {
    var key = key("k", "one");
    keep(cache, key, "one");

    try (var channel = cache.open(key).orElseThrow()) {
      cache.clear();

      assertThat(cache.holds(key)).isFalse();
      assertThat(channel.read(ByteBuffer.allocate(8))).isEqualTo(3);
    }
  }

  @Test
  void forgetsEverythingWhenCleared() throws IOException {
    keep(cache, key("k", "one"), "one");

    cache.clear();

    assertThat(cache.size()).isZero();
    assertThat(Files.size(folder.resolve("index"))).isZero();
  }

  @Test
  void shrinksWhenItsLimitDoes() throws IOException {
    keep(cache, key("old", "1".repeat(400)), "1".repeat(400));
    keep(cache, key("new", "2".repeat(400)), "2".repeat(400));

    cache.setLimit(500);

    assertThat(cache.size()).isEqualTo(400);
    assertThat(cache.holds(key("new", "2".repeat(400)))).isTrue();
  }

  @Test
  void tellsWhenWhatItKeepsWasFetched() throws IOException {
    keep(cache, key("logs/a", "old"), "old");
    now = FETCHED.plusSeconds(60);
    keep(cache, key("logs/a", "new"), "new");
    keep(cache, key("other/b", "one"), "one");

    assertThat(cache.kept("", new S3Location("logs", "logs/")))
        .containsExactly(new KeptObject(key("logs/a", "new"), FETCHED.plusSeconds(60)));
  }

  @Test
  void losesOnlyTheLinesOfADamagedIndex() throws IOException {
    keep(cache, key("a", "one"), "one");
    keep(cache, key("b", "two"), "two");
    var index = folder.resolve("index");
    var lines = Files.readString(index).replace("logs a 3", "logs \u00ff 3");
    Files.writeString(index, lines + "1  logs c 5 torn");
    keep(cache, key("d", "four"), "four");

    assertThat(cache.kept("", BUCKET))
        .extracting(kept -> kept.key().object().key())
        .containsExactlyInAnyOrder("b", "d");
    assertThat(cache.holds(key("a", "one"))).isTrue();
  }

  @Test
  void tellsAnIndexThatCannotBeRead() throws IOException {
    Files.createDirectories(folder.resolve("index"));

    assertThatThrownBy(() -> cache.kept("", BUCKET)).isInstanceOf(IOException.class);
  }

  @Test
  void sharesItsFolderWithAnotherProcess() throws IOException {
    var other = cache(1_000);
    keep(cache, key("mine", "1".repeat(600)), "1".repeat(600));
    keep(other, key("theirs", "2".repeat(600)), "2".repeat(600));

    assertThat(cache.holds(key("theirs", "2".repeat(600)))).isTrue();
    assertThat(other.holds(key("mine", "1".repeat(600)))).isFalse();
    assertThat(cache.size()).isEqualTo(600);
  }

  @Test
  void isReadableByTheUserOnly() throws IOException {
    assumeThat(temp.getFileSystem().supportedFileAttributeViews()).contains("posix");
    var key = key("k", "one");

    keep(cache, key, "one");

    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve(key.fileName()))).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("index"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /// Against a map that makes room at the cost of what was used longest ago.
  @Test
  void keepsWhatASimpleModelKeeps() throws IOException {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var model = new LinkedHashMap<String, Integer>();
    for (int step = 0; step < 400; step++) {
      var name = "key-" + random.nextInt(30);
      int length = 20 + Math.abs(name.hashCode() % 180);
      var key = key(name, "x".repeat(length));
      if (random.nextInt(10) == 0) {
        cache = cache(1_000);
      }
      if (model.containsKey(name)) {
        assertThat(read(cache, key)).as("seed %d, step %d", seed, step).hasSize(length);
        model.putLast(name, model.get(name));
      } else {
        assertThat(cache.open(key)).as("seed %d, step %d", seed, step).isEmpty();
        model.putLast(name, length);
        makeRoom(model);
        keep(cache, key, "x".repeat(length));
      }
      now = now.plusSeconds(1);
    }
    assertThat(cache.kept("", BUCKET)).hasSize(model.size());
  }

  private static void makeRoom(LinkedHashMap<String, Integer> model) {
    if (sum(model) > 1_000) {
      while (sum(model) > 900) {
        model.pollFirstEntry();
      }
    }
  }

  private static int sum(LinkedHashMap<String, Integer> model) {
    return model.values().stream().mapToInt(Integer::intValue).sum();
  }
}
