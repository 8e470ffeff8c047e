package org.trailglass.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Item;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.Downloads.Ahead;

class DownloadsTest {
  private static final Ahead FEW = new Ahead(2, 4, 1_000_000, 100);

  private final MapObjectStore map = new MapObjectStore();
  private final ObjectCache cache;
  private final AtomicBoolean isCancelled = new AtomicBoolean();

  DownloadsTest(@TempDir Path folder) {
    cache = new ObjectCache(folder, 1_000_000);
  }

  /// A store whose objects have no end, and no length that it tells.
  private static final class EndlessStore extends ChangedStore {
    EndlessStore(ObjectStore below) {
      super(below);
    }

    @Override
    Body change(Body body) {
      return new Body(
          new InputStream() {
            @Override
            public int read() {
              return 'x';
            }
          });
    }
  }

  private Downloads downloads(ObjectStore store, Executor executor, Ahead ahead) {
    var fetcher = new Fetcher(store, cache, (time, cancelled) -> {});
    return new Downloads(fetcher, ahead, executor, isCancelled::get);
  }

  private Downloads downloads(ObjectStore store) {
    return downloads(store, Runnable::run, FEW);
  }

  private CacheKey put(String key, String content) {
    map.put("logs", key, content.getBytes(UTF_8));
    return key(key);
  }

  private CacheKey key(String key) {
    var object =
        map.objects("logs").stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    return new CacheKey("", "logs", object);
  }

  private static String read(Item item) throws IOException {
    try (var stream = Channels.newInputStream(item.open())) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  @Test
  void handsOutEveryObjectInAnyOrderOfReading() throws IOException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var downloads = downloads(map, executor, FEW);
      var items =
          IntStream.range(0, 50).mapToObj(i -> downloads.want(put("k" + i, "text " + i))).toList();

      for (int i = 49; i >= 0; i--) {
        assertThat(read(items.get(i))).isEqualTo("text " + i);
      }
    }
  }

  @Test
  void staysNearWhoReads() throws IOException {
    var downloads = downloads(map);
    var items = IntStream.range(0, 10).mapToObj(i -> downloads.want(put("k" + i, "x"))).toList();
    long ahead = map.opens();

    read(items.getFirst());

    assertThat(ahead).isEqualTo(4);
    assertThat(map.opens()).isEqualTo(5);
  }

  @Test
  void takesOneObjectThatIsLargerThanAllMayBe() throws IOException {
    var downloads = downloads(map, Runnable::run, new Ahead(2, 4, 3, 100));

    var first = downloads.want(put("a", "large"));
    var second = downloads.want(put("b", "large"));

    assertThat(map.opens()).isEqualTo(1);
    assertThat(read(first) + read(second)).isEqualTo("largelarge");
  }

  @Test
  void waitsWhereTooManyAreWanted() {
    isCancelled.set(true);
    var downloads = downloads(map, Runnable::run, new Ahead(2, 4, 100, 0));

    var item = downloads.want(put("a", "one"));

    assertThat(item.size()).isEqualTo(3);
    assertThat(map.opens()).isZero();
  }

  @Test
  void asksForNothingThatIsKept() throws IOException {
    read(downloads(map).want(put("a", "one")));

    var again = read(downloads(map).want(key("a")));

    assertThat(again).isEqualTo("one");
    assertThat(map.opens()).isEqualTo(1);
  }

  @Test
  void goesOnWhereTheConnectionBroke() throws IOException {
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            return new Body(new BrokenBody(body.stream(), 3));
          }
        };

    var text = read(downloads(store).want(put("a", "whole text")));

    assertThat(text).isEqualTo("whole text");
    assertThat(store.from).containsExactly(0L, 3L, 6L, 9L);
  }

  @Test
  void waitsUntilTheStoreIsNoLongerBusy() throws IOException {
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) throws S3Exception {
            if (from.size() < 4) {
              throw new S3Exception("s3://logs/a", Reason.THROTTLED, "");
            }
            return body;
          }
        };

    assertThat(read(downloads(store).want(put("a", "text")))).isEqualTo("text");
  }

  @Test
  void givesUpOnAStoreThatStaysBusy() {
    put("a", "text");
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) throws S3Exception {
            throw new S3Exception("s3://logs/a", Reason.THROTTLED, "");
          }
        };

    var item = downloads(store).want(key("a"));

    assertReason(item, Reason.THROTTLED);
    assertThat(store.from).hasSize(5);
  }

  private static void assertReason(Item item, Reason reason) {
    assertThatThrownBy(item::open)
        .isInstanceOfSatisfying(
            S3Exception.class, thrown -> assertThat(thrown.reason()).isEqualTo(reason));
  }

  @Test
  void beginsAnewWhereTheStoreKnowsNoRanges() throws IOException {
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) throws S3Exception {
            if (from.size() == 1) {
              return new Body(new BrokenBody(body.stream(), 3));
            }
            if (from.getLast() > 0) {
              throw new S3Exception("s3://logs/a", Reason.WRONG_LENGTH, "10 / 7");
            }
            return body;
          }
        };

    var text = read(downloads(store).want(put("a", "whole text")));

    assertThat(text).isEqualTo("whole text");
    assertThat(store.from).containsExactly(0L, 3L, 0L);
  }

  @Test
  void neverHandsOutMoreThanTheObject() {
    put("a", "text");
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            return new Body(new ByteArrayInputStream("text and more".getBytes(UTF_8)));
          }
        };

    assertReason(downloads(store).want(key("a")), Reason.WRONG_LENGTH);
  }

  @Test
  void readsNoBodyWithoutEnd() {
    var item = downloads(new EndlessStore(map)).want(put("a", "content"));

    assertReason(item, Reason.WRONG_LENGTH);
  }

  @Test
  void asksAgainForWhatIsNotAsItsDigestSays() throws IOException {
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            var text = from.size() == 1 ? "tixt" : "text";
            return new Body(new ByteArrayInputStream(text.getBytes(UTF_8)), true);
          }
        };

    assertThat(read(downloads(store).want(put("a", "text")))).isEqualTo("text");
  }

  @Test
  void checksTheDigestToWhereTheConnectionBrokeBehindTheLastByte() throws IOException {
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            return switch (from.size()) {
              case 1 ->
                  new Body(
                      new BrokenBody(new ByteArrayInputStream("tixt".getBytes(UTF_8)), 4), true);
              case 2 -> new Body(new ByteArrayInputStream(new byte[0]));
              default -> new Body(new ByteArrayInputStream("text".getBytes(UTF_8)), true);
            };
          }
        };

    assertThat(read(downloads(store).want(put("a", "text")))).isEqualTo("text");
    assertThat(store.from).containsExactly(0L, 4L, 0L);
  }

  @Test
  void believesADigestOfAnotherKindWhereTheContentStaysTheSame() throws IOException {
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            return new Body(new ByteArrayInputStream("tixt".getBytes(UTF_8)), true);
          }
        };

    assertThat(read(downloads(store).want(put("a", "text")))).isEqualTo("tixt");
    assertThat(store.from).hasSize(2);
  }

  @Test
  void refusesWhatIsAnotherEachTime() {
    put("a", "text");
    var store =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            var text = "tix" + from.size();
            return new Body(new ByteArrayInputStream(text.getBytes(UTF_8)), true);
          }
        };

    assertReason(downloads(store).want(key("a")), Reason.CORRUPT);
  }

  @Test
  void tellsWhatChangedSinceItWasListed() throws IOException {
    var listed = put("a", "old");
    var other = put("b", "two");
    put("a", "new");
    var downloads = downloads(map);

    var changed = downloads.want(listed);
    var same = downloads.want(other);

    assertReason(changed, Reason.CHANGED_WHILE_READ);
    assertThat(read(same)).isEqualTo("two");
  }

  @Test
  void tellsWhatIsArchivedWithoutAsking() {
    map.put("logs", "a", "text".getBytes(UTF_8), "DEEP_ARCHIVE");

    assertReason(downloads(map).want(key("a")), Reason.ARCHIVED);
    assertThat(map.opens()).isZero();
  }

  @Test
  void fetchesAgainWhatAnotherProcessTookAway() throws IOException {
    var item = downloads(map).want(put("a", "one"));
    new ObjectCache(Path.of(cache.toString()), 0).clear();

    assertThat(read(item)).isEqualTo("one");
    assertThat(map.opens()).isEqualTo(2);
  }

  @Test
  void keepsWhatIsWaitedForThroughAClearing() throws IOException {
    var item = downloads(map).want(put("a", "one"));

    cache.clear();

    assertThat(read(item)).isEqualTo("one");
    assertThat(map.opens()).isEqualTo(1);
  }

  @Test
  void stopsWaitingWhenCancelled() throws Exception {
    put("a", "text");
    var asked = new CountDownLatch(1);
    var answer = new CountDownLatch(1);
    var silent =
        new ChangedStore(map) {
          @Override
          Body change(Body body) {
            asked.countDown();
            await(answer);
            return body;
          }
        };
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var item = downloads(silent, executor, FEW).want(key("a"));
      var reading = CompletableFuture.supplyAsync(() -> failure(item), executor);
      await(asked);

      isCancelled.set(true);

      assertThat(reading.get(60, TimeUnit.SECONDS)).isInstanceOf(ClosedByInterruptException.class);
      answer.countDown();
    }
    assertThat(cache.holds(key("a"))).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable failure(Item item) {
    try {
      item.open().close();
      return new AssertionError("opened");
    } catch (IOException expected) {
      return expected;
    }
  }
}
