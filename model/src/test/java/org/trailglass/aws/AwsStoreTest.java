package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Object;
import org.trailglass.testserver.S3Server;

class AwsStoreTest {
  private final S3Server server = S3Server.shared();

  @Test
  void namesTheBuckets() throws S3Exception {
    var bucket = server.newBucket("named");
    try (var store = connect()) {
      assertThat(store.buckets()).contains(bucket);
    }
  }

  @Test
  void listsPageByPage() throws S3Exception {
    var bucket = server.newBucket("paged");
    IntStream.range(0, 1_100)
        .parallel()
        .forEach(n -> server.put(bucket, "k/%04d".formatted(n), new byte[1]));
    var keys = new ArrayList<String>();
    int pages = 0;
    try (var store = connect()) {
      var listing = Listing.all(bucket, "k/");
      for (var token = "first"; !token.isEmpty(); pages++) {
        var page = store.list(listing);
        page.objects().forEach(object -> keys.add(object.key()));
        token = page.next();
        listing = listing.next(token);
      }
    }

    assertThat(pages).isEqualTo(2);
    assertThat(keys).hasSize(1_100).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void listsOneLevelWithItsFolders() throws S3Exception {
    var bucket = server.newBucket("levels");
    server.put(bucket, "a/b/1", text("1"));
    server.put(bucket, "a/c/2", text("2"));
    server.put(bucket, "a/3", text("333"));
    try (var store = connect()) {
      var page = store.list(Listing.level(bucket, "a/"));

      assertThat(page.prefixes()).containsExactly("a/b/", "a/c/");
      assertThat(page.objects()).extracting(S3Object::key).containsExactly("a/3");
      assertThat(page.objects().getFirst().size()).isEqualTo(3);
      assertThat(page.objects().getFirst().etag()).isNotEmpty().doesNotContain("\"");
      assertThat(page.next()).isEmpty();
    }
  }

  @Test
  void listsBehindAKey() throws S3Exception {
    var bucket = server.newBucket("behind");
    server.put(bucket, "a", text("1"));
    server.put(bucket, "b", text("2"));
    try (var store = connect()) {
      var page = store.list(new Listing(bucket, "", "", "a", ""));

      assertThat(page.objects()).extracting(S3Object::key).containsExactly("b");
    }
  }

  @Test
  void readsKeysThatNeedEscapes() throws IOException {
    var bucket = server.newBucket("escaped");
    var key = "a b+c&d%20é/\u202e<x>.json";
    server.put(bucket, key, text("hello"));
    try (var store = connect()) {
      var object = only(store, bucket);

      assertThat(object.key()).isEqualTo(key);
      assertThat(read(store, bucket, object, 0)).isEqualTo("hello");
    }
  }

  @Test
  void readsFromAnOffsetOn() throws IOException {
    var bucket = server.newBucket("offset");
    server.put(bucket, "k", text("hello"));
    try (var store = connect()) {
      var object = only(store, bucket);

      assertThat(read(store, bucket, object, 2)).isEqualTo("llo");
      assertThat(read(store, bucket, object, 5)).isEmpty();
    }
  }

  @Test
  void readsAnEmptyObject() throws IOException {
    var bucket = server.newBucket("empty");
    server.put(bucket, "k", new byte[0]);
    try (var store = connect()) {
      assertThat(read(store, bucket, only(store, bucket), 0)).isEmpty();
    }
  }

  @Test
  void readsNothingOfAnObjectThatIsAnotherByNow() throws IOException {
    var bucket = server.newBucket("changed");
    server.put(bucket, "k", text("hello"));
    try (var store = connect()) {
      var listed = only(store, bucket);
      server.put(bucket, "k", text("other"));

      assertFails(() -> store.open(bucket, listed, 0), Reason.CHANGED_WHILE_READ);
    }
  }

  @Test
  void saysThatAnObjectIsGone() throws IOException {
    var bucket = server.newBucket("gone");
    server.put(bucket, "k", text("hello"));
    try (var store = connect()) {
      var listed = only(store, bucket);
      server.delete(bucket, "k");

      var failed = assertFails(() -> store.open(bucket, listed, 0), Reason.VANISHED);
      assertThat(failed.place()).isEqualTo("s3://" + bucket + "/k");
    }
  }

  @Test
  void saysThatThereIsNoSuchBucket() throws S3Exception {
    try (var store = connect()) {
      var failed =
          assertFails(() -> store.list(Listing.all("no-such-one", "a/")), Reason.NO_SUCH_BUCKET);
      assertThat(failed.place()).isEqualTo("s3://no-such-one/a/");
    }
  }

  @Test
  void isRefusedWithAWrongSecret() throws S3Exception {
    var bucket = server.newBucket("secret");
    var wrong = TestStores.serverProfile().replace(S3Server.SECRET, "another-secret");
    try (var store = TestStores.of(wrong, (_, _) -> Optional.empty()).connect(access())) {
      var failed = assertFails(() -> store.list(Listing.all(bucket, "")), Reason.WRONG_CREDENTIALS);
      assertThat(failed).hasMessageNotContaining("another-secret");
    }
  }

  @Test
  void readsAPublicBucketWithoutCredentials() throws IOException {
    var bucket = server.newPublicBucket("public");
    server.put(bucket, "k", text("hello"));
    try (var store = anonymous()) {
      assertThat(read(store, bucket, only(store, bucket), 0)).isEqualTo("hello");
    }
  }

  @Test
  void listsNoPrivateBucketWithoutCredentials() throws S3Exception {
    var bucket = server.newBucket("private");
    try (var store = anonymous()) {
      assertFails(() -> store.list(Listing.all(bucket, "")), Reason.LIST_DENIED);
    }
  }

  private ObjectStore connect() throws S3Exception {
    return TestStores.ofServer().connect(access());
  }

  private S3Access access() {
    return TestStores.to(server.endpoint());
  }

  private ObjectStore anonymous() throws S3Exception {
    return TestStores.of("", (_, _) -> Optional.empty())
        .connect(new S3Access("", "", server.endpoint().toString(), true, false));
  }

  private static S3Object only(ObjectStore store, String bucket) throws S3Exception {
    return store.list(Listing.all(bucket, "")).objects().getFirst();
  }

  private static String read(ObjectStore store, String bucket, S3Object object, long from)
      throws IOException {
    try (var stream = store.open(bucket, object, from).stream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static S3Exception assertFails(ThrowingCallable asks, Reason reason) {
    var failed = catchThrowableOfType(S3Exception.class, asks);
    assertThat(failed).isNotNull();
    assertThat(failed.reason()).isEqualTo(reason);
    return failed;
  }
}
