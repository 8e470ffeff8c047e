package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Object;
import org.trailglass.testserver.Fault;
import org.trailglass.testserver.FaultProxy;
import org.trailglass.testserver.Request;
import org.trailglass.testserver.S3Server;

/// An endpoint is written by a person, and may belong to anybody. It may turn hostile once the
/// short way to its bucket is known.
@ParameterizedClass
@ValueSource(booleans = {false, true})
class HostileStoreTest {
  private final FaultProxy proxy = FaultProxy.before(S3Server.shared().endpoint());
  private final boolean isWayKnown;
  private ObjectStore store;

  HostileStoreTest(boolean isWayKnown) {
    this.isWayKnown = isWayKnown;
  }

  @BeforeEach
  void connect() throws S3Exception {
    store = TestStores.ofServer().connect(TestStores.to(proxy.endpoint()));
    if (isWayKnown) {
      answer(page(""));
      store.list(Listing.all("bucket", ""));
      proxy.heal();
    }
  }

  @AfterEach
  void close() {
    store.close();
    proxy.close();
  }

  private void answer(String body) {
    proxy.fail(
        Request::isList, new Fault.Answer(200, Map.of("Content-Type", "application/xml"), body));
  }

  private static String page(String content) {
    return page(false, content);
  }

  private static String page(boolean isTruncated, String content) {
    return "<ListBucketResult><IsTruncated>%s</IsTruncated>%s</ListBucketResult>"
        .formatted(isTruncated, content);
  }

  private static String object(String key, String more) {
    return "<Contents><Key>" + key + "</Key>" + more + "</Contents>";
  }

  private S3Exception failed(Listing listing) {
    var failed = catchThrowableOfType(S3Exception.class, () -> store.list(listing));
    assertThat(failed).isNotNull();
    return failed;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Contents><Size>1</Size></Contents>",
        "<Contents><Key>other/x</Key><Size>1</Size></Contents>",
        "<Contents><Key>logs/x</Key><Size>-1</Size></Contents>",
        "<Contents><Key>logs/x</Key><Size>9223372036854775807</Size></Contents>",
        "<CommonPrefixes></CommonPrefixes>",
        "<CommonPrefixes><Prefix>l</Prefix></CommonPrefixes>",
        "<CommonPrefixes><Prefix>logs/</Prefix></CommonPrefixes>",
        "<CommonPrefixes><Prefix>logs/x</Prefix></CommonPrefixes>",
        "<NextContinuationToken>again</NextContinuationToken>",
        "<Contents><Key>logs/x</Key><Size>many</Size></Contents>",
        "<Contents>"
      })
  void takesNoPageThatWasNotAskedFor(String content) {
    answer(page(true, content));

    var listing = Listing.level("bucket", "logs/").next("again");

    assertThat(failed(listing).reason()).isEqualTo(Reason.ODD_ANSWER);
  }

  @Test
  void endsWhereTheAnswerSaysSoWhateverTokenItGives() throws S3Exception {
    answer(
        page("<IsTruncated>false</IsTruncated><NextContinuationToken>t</NextContinuationToken>"));

    assertThat(store.list(Listing.all("bucket", "logs/")).next()).isEmpty();
  }

  @Test
  void takesWhatAnyKeyMayBe() throws S3Exception {
    answer(
        page(
            object("logs/..%2F..%2Fetc%2Fpasswd", "<Size>1</Size>")
                + object("logs/%1B[2J%00%E2%80%AE", "")
                + object("logs/" + "k".repeat(1_019), "")));

    assertThat(store.list(Listing.all("bucket", "logs/")).objects()).hasSize(3);
  }

  @Test
  void expandsNoEntities() {
    answer(
        "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
            + page(object("logs/&b;&c;", "")));

    var failed = catchThrowableOfType(S3Exception.class, () -> store.list(Listing.all("b", "")));
    assertThat(failed).isNotNull();
  }

  @Test
  void isNotHeldUpByAnAnswerOfGreatDepth() {
    answer("<a>".repeat(100_000) + "</a>".repeat(100_000));

    assertThat(failed(Listing.all("bucket", "")).reason()).isEqualTo(Reason.ODD_ANSWER);
  }

  @Test
  void readsNoMoreOfAnAnswerThanAPageMayHave() {
    answer(page("<Name>" + "n".repeat(40 << 20) + "</Name>"));

    assertThat(failed(Listing.all("bucket", "")).reason()).isEqualTo(Reason.ODD_ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/../b", "a\r\nX-Evil: 1", "a\u0000b", "\u202eäöü"})
  void sendsNoEtagThatIsMoreThanAHeader(String etag) {
    proxy.fail(Request::isGet, Fault.error(404, "NoSuchKey"));
    var object = new S3Object("logs/x", 1, etag, Instant.EPOCH, "");

    var failed =
        catchThrowableOfType(S3Exception.class, () -> store.open("bucket", object, 0).stream());

    assertThat(failed).isNotNull();
    assertThat(proxy.requests())
        .allSatisfy(request -> assertThat(request.header("X-Evil")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void followsNoStoreToAnotherHost(int status) throws IOException {
    try (var other = new ServerSocket(0)) {
      other.setSoTimeout(1);
      var elsewhere = "http://127.0.0.1:" + other.getLocalPort() + "/bucket";
      proxy.fail(_ -> true, new Fault.Answer(status, Map.of("Location", elsewhere), ""));

      failed(Listing.all("bucket", ""));

      assertThat(catchThrowableOfType(IOException.class, other::accept)).isNotNull();
    }
  }

  @Test
  void readsWhatWasRestored() throws S3Exception {
    var archived = "<Size>1</Size><StorageClass>GLACIER</StorageClass>";
    answer(
        page(
            object("logs/a", archived)
                + object(
                    "logs/b",
                    archived
                        + "<RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress>"
                        + "</RestoreStatus>")
                + object(
                    "logs/c",
                    archived
                        + "<RestoreStatus><IsRestoreInProgress>false</IsRestoreInProgress>"
                        + "<RestoreExpiryDate>2030-01-01T00:00:00Z</RestoreExpiryDate>"
                        + "</RestoreStatus>")));

    assertThat(store.list(Listing.all("bucket", "")).objects())
        .extracting(S3Object::isArchived)
        .containsExactly(true, true, false);
  }

  @Test
  void saysThatThePersonPaysOnlyWhereTheyAgreed() throws S3Exception {
    answer(page(""));
    var access = TestStores.to(proxy.endpoint());
    var paid = new S3Access(access.profile(), "", access.endpoint(), false, true);
    try (var payer = TestStores.ofServer().connect(paid)) {
      payer.list(Listing.all("bucket", ""));
      payer.list(Listing.all("bucket", ""));
    }
    store.list(Listing.all("bucket", ""));

    var requests = proxy.requests().reversed();
    assertThat(requests.subList(1, 3))
        .allSatisfy(
            request -> assertThat(request.header("x-amz-request-payer")).hasValue("requester"));
    assertThat(requests.getFirst().header("x-amz-request-payer")).isEmpty();
  }
}
