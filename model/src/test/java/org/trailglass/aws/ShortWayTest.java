package org.trailglass.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Object;
import org.trailglass.testserver.Fault;
import org.trailglass.testserver.FaultProxy;
import org.trailglass.testserver.Request;
import org.trailglass.testserver.S3Server;

/// The first listing of a bucket goes through the SDK, which shows the way to it.
class ShortWayTest {
  private static final List<String> KEYS =
      List.of("a b+c&d%20é/\u202e<x>.json", "logs/1", "logs/2", "😀");

  private final S3Server server = S3Server.shared();
  private final FaultProxy proxy = FaultProxy.before(server.endpoint());
  private final String bucket = server.newBucket("short");
  private ObjectStore store;

  @BeforeEach
  void connect() throws S3Exception {
    KEYS.forEach(key -> server.put(bucket, key, key.getBytes(UTF_8)));
    store = TestStores.ofServer().connect(TestStores.to(proxy.endpoint()));
  }

  @AfterEach
  void close() {
    store.close();
    proxy.close();
  }

  private ObjectStore.Page all() throws S3Exception {
    return store.list(Listing.all(bucket, ""));
  }

  private byte[] content(S3Object object) throws IOException {
    try (var body = store.open(bucket, object, 0).stream()) {
      return body.readAllBytes();
    }
  }

  /// Whether the SDK sent the last request: it gives each a number.
  private boolean isLastOfSdk() {
    return proxy.requests().getLast().header("amz-sdk-invocation-id").isPresent();
  }

  @Test
  void listsAsTheSdkDoes() throws S3Exception {
    for (var listing : List.of(Listing.all(bucket, ""), Listing.level(bucket, ""))) {
      try (var fresh = TestStores.ofServer().connect(TestStores.to(proxy.endpoint()))) {
        var ofSdk = fresh.list(listing);
        assertThat(isLastOfSdk()).isTrue();

        var ofShortWay = fresh.list(listing);

        assertThat(isLastOfSdk()).isFalse();
        assertThat(ofShortWay).isEqualTo(ofSdk);
      }
    }
  }

  @Test
  void readsEveryKey() throws IOException {
    for (var object : all().objects()) {
      assertThat(content(object)).asString(UTF_8).isEqualTo(object.key());
      assertThat(isLastOfSdk()).isFalse();
    }
  }

  @Test
  void asksTheSdkWhereTheStoreIsBusy() throws IOException {
    var object = all().objects().getFirst();
    proxy.fail(Request::isGet, Fault.error(503, "SlowDown"), 2);

    assertThat(content(object)).asString(UTF_8).isEqualTo(object.key());
    assertThat(isLastOfSdk()).isTrue();
  }

  @Test
  void asksTheSdkWhereTheConnectionBreaks() throws IOException {
    var object = all().objects().getFirst();
    proxy.fail(Request::isGet, new Fault.Cut(-1, true), 1);

    assertThat(content(object)).asString(UTF_8).isEqualTo(object.key());
  }

  @Test
  void saysWhyAnObjectIsRefused() throws S3Exception {
    var object = all().objects().getFirst();
    proxy.fail(Request::isGet, Fault.error(403, "AccessDenied"));

    var failed = catchThrowableOfType(S3Exception.class, () -> content(object));

    assertThat(failed.reason()).isEqualTo(Reason.GET_DENIED);
  }

  @Test
  void isNotTakenAnyLongerWhereItLeadsNowhere() throws IOException {
    var object = all().objects().getFirst();
    proxy.fail(Request::isGet, Fault.error(403, "RequestTimeTooSkewed"));
    for (int i = 0; i < 8; i++) {
      assertThat(catchThrowableOfType(S3Exception.class, () -> content(object))).isNotNull();
    }
    proxy.heal();

    assertThat(content(object)).asString(UTF_8).isEqualTo(object.key());
    assertThat(isLastOfSdk()).isTrue();
  }
}
