package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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

class AwsFaultsTest {
  private static final String KEY = "AWSLogs/a.json.gz";
  private static final byte[] CONTENT = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);

  private final S3Server server = S3Server.shared();
  private final FaultProxy proxy = FaultProxy.before(server.endpoint());
  private final String bucket = server.newBucket("faults");
  private ObjectStore store;
  private S3Object object;

  @BeforeEach
  void connect() throws S3Exception {
    server.put(bucket, KEY, CONTENT);
    store = TestStores.ofServer().connect(TestStores.to(proxy.endpoint()));
    object = store.list(Listing.all(bucket, "")).objects().getFirst();
  }

  @AfterEach
  void close() {
    store.close();
    proxy.close();
  }

  @Test
  void goesOnAfterTheStoreAskedToSlowDown() throws IOException {
    proxy.fail(Request::isGet, Fault.slowDown(), 2);

    assertThat(read()).isEqualTo(CONTENT);
    assertThat(proxy.requests().stream().filter(Request::isGet)).hasSize(3);
  }

  @Test
  void goesOnAfterAResetBeforeTheAnswer() throws IOException {
    proxy.fail(Request::isGet, new Fault.Cut(-1, true), 1);

    assertThat(read()).isEqualTo(CONTENT);
  }

  @Test
  void isThrottledWhereItLastsTooLong() {
    proxy.fail(Request::isGet, Fault.slowDown());

    assertGetFails(Reason.THROTTLED, "SlowDown");
  }

  @Test
  void isToldOfAConnectionThatBreaksInsideAnObject() {
    proxy.fail(Request::isGet, new Fault.Cut(50_000, true));

    var failed = assertGetFails(Reason.CONNECTION_LOST, "");
    assertThat(failed.isPassing()).isTrue();
  }

  @Test
  void isToldOfAnObjectThatEndsTooEarly() {
    proxy.fail(Request::isGet, new Fault.Cut(50_000, false));

    assertGetFails(Reason.WRONG_LENGTH, "50000 / 100000");
  }

  @Test
  void isToldOfAnAnnouncedLengthThatIsNotTheListings() {
    proxy.fail(Request::isGet, new Fault.Header("Content-Length", "99999"));

    assertGetFails(Reason.WRONG_LENGTH, "99999 / 100000");
  }

  @Test
  void isToldOfAStoreThatFallsSilentInsideAnObject() throws S3Exception {
    waitLittle();
    proxy.fail(Request::isGet, new Fault.Stall(10));

    assertGetFails(Reason.TIMED_OUT, "");
  }

  @Test
  void isToldOfAStoreThatDoesNotAnswer() throws S3Exception {
    waitLittle();
    proxy.fail(Request::isGet, new Fault.Stall(-1));

    assertGetFails(Reason.TIMED_OUT, "");
  }

  private void waitLittle() throws S3Exception {
    store.close();
    store = TestStores.ofSilentServer().connect(TestStores.to(proxy.endpoint()));
  }

  @Test
  void isToldOfAHostThatIsOutOfReach() throws IOException {
    proxy.close();

    assertListFails(Reason.UNREACHABLE, "127.0.0.1");
  }

  @Test
  void isToldWhatIsDenied() {
    var denied = "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: ";
    proxy.fail(
        Request::isGet,
        Fault.error(
            403,
            "AccessDenied",
            denied + "s3:GetObject with an explicit deny in a service control policy"));
    proxy.fail(Request::isList, Fault.error(403, "AccessDenied"));
    proxy.fail(request -> request.path().equals("/"), Fault.error(403, "AccessDenied"));

    assertGetFails(Reason.GET_DENIED, "explicit deny in a service control policy");
    assertListFails(Reason.LIST_DENIED, "");
    var failed = catchThrowableOfType(S3Exception.class, store::buckets);
    assertThat(failed.reason()).isEqualTo(Reason.BUCKETS_DENIED);
  }

  @Test
  void isToldOfAKmsKeyThatMayNotBeUsed() {
    var key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
    proxy.fail(
        Request::isGet,
        Fault.error(
            403, "AccessDenied", "not authorized to perform: kms:Decrypt on resource: " + key));

    assertGetFails(Reason.KEY_DENIED, key);
  }

  @Test
  void isToldOfAKmsKeyThatIsDisabled() {
    proxy.fail(Request::isGet, Fault.error(400, "KMS.DisabledException"));

    assertGetFails(Reason.KEY_DENIED, "KMS.DisabledException");
  }

  @Test
  void isToldOfAnArchivedObject() {
    var answer =
        new Fault.Answer(
            403,
            Map.of("Content-Type", "application/xml"),
            "<Error><Code>InvalidObjectState</Code><Message>no</Message>"
                + "<StorageClass>DEEP_ARCHIVE</StorageClass></Error>");
    proxy.fail(Request::isGet, answer);

    assertGetFails(Reason.ARCHIVED, "DEEP_ARCHIVE");
  }

  @Test
  void isToldOfAnExpiredToken() {
    proxy.fail(Request::isList, Fault.error(400, "ExpiredToken"));

    assertListFails(Reason.EXPIRED_CREDENTIALS, "");
  }

  @Test
  void isToldOfAnUnknownKey() {
    proxy.fail(Request::isList, Fault.error(403, "InvalidAccessKeyId"));

    assertListFails(Reason.WRONG_CREDENTIALS, "InvalidAccessKeyId");
  }

  @Test
  void isToldOfAnEtagThatIsAnother() {
    proxy.fail(Request::isGet, Fault.error(412, "PreconditionFailed"));

    assertGetFails(Reason.CHANGED_WHILE_READ, "");
  }

  @Test
  void followsTheBucketToItsRegion() throws IOException {
    proxy.fail(
        request -> request.isGet() && isSignedFor(request, "us-east-1"),
        Fault.elsewhere(301, "PermanentRedirect", "eu-west-1"));

    assertThat(read()).isEqualTo(CONTENT);
  }

  @Test
  void isToldOfABucketWhoseRegionCannotBeFollowed() {
    proxy.fail(Request::isGet, Fault.elsewhere(301, "PermanentRedirect", "eu-west-1"));

    assertGetFails(Reason.WRONG_REGION, "eu-west-1");
  }

  @Test
  void passesOnTheCodeOfAnErrorThatItDoesNotKnow() {
    proxy.fail(Request::isList, Fault.error(400, "Teapot"));

    assertListFails(Reason.SERVICE_ERROR, "Teapot");
  }

  @Test
  void passesOnNoCodeThatIsNone() {
    proxy.fail(Request::isList, Fault.error(400, "\u202e&lt;script&gt;"));

    assertListFails(Reason.SERVICE_ERROR, "400");
  }

  @Test
  void isToldOfAProxyThatRefuses() throws S3Exception {
    proxy.fail(_ -> true, new Fault.Answer(407, Map.of("Proxy-Authenticate", "Basic"), ""));
    var stores =
        TestStores.of(
            TestStores.serverProfile(),
            (_, _) -> Optional.empty(),
            Map.of("HTTP_PROXY", proxy.endpoint().toString()));
    // A name that is resolved by nobody but the proxy.
    var endpoint = URI.create("http://s3.invalid:9000");
    try (var behind = stores.connect(TestStores.to(endpoint))) {
      var failed =
          catchThrowableOfType(S3Exception.class, () -> behind.list(Listing.all(bucket, "")));

      assertThat(failed.reason()).isEqualTo(Reason.PROXY_REFUSED);
      assertThat(failed.detail()).isEqualTo("407");
    }
  }

  @Test
  void sendsTheEtagAndTheRange() throws IOException {
    try (var stream = store.open(bucket, object, 7).stream()) {
      assertThat(stream.readAllBytes()).hasSize(CONTENT.length - 7);
    }

    var request = proxy.requests().getLast();
    assertThat(request.header("If-Match")).hasValue('"' + object.etag() + '"');
    assertThat(request.header("Range")).hasValue("bytes=7-");
    assertThat(request.header("x-amz-request-payer")).isEmpty();
  }

  private static boolean isSignedFor(Request request, String region) {
    return request.header("Authorization").filter(value -> value.contains(region)).isPresent();
  }

  private byte[] read() throws IOException {
    try (var stream = store.open(bucket, object, 0).stream()) {
      return stream.readAllBytes();
    }
  }

  private S3Exception assertGetFails(Reason reason, String detail) {
    var failed = catchThrowableOfType(S3Exception.class, this::read);
    assertThat(failed).isNotNull();
    assertThat(failed.reason()).isEqualTo(reason);
    assertThat(failed.detail()).isEqualTo(detail);
    assertThat(failed.place()).isEqualTo("s3://" + bucket + "/" + KEY);
    return failed;
  }

  private void assertListFails(Reason reason, String detail) {
    var failed =
        catchThrowableOfType(S3Exception.class, () -> store.list(Listing.all(bucket, "AWSLogs/")));
    assertThat(failed).isNotNull();
    assertThat(failed.reason()).isEqualTo(reason);
    assertThat(failed.detail()).isEqualTo(detail);
    assertThat(failed.place()).isEqualTo("s3://" + bucket + "/AWSLogs/");
  }
}
