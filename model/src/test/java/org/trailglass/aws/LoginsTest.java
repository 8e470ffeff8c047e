package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.CodePrompt;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.Stores;
import org.trailglass.testserver.Fault;
import org.trailglass.testserver.FaultProxy;
import org.trailglass.testserver.Request;
import org.trailglass.testserver.S3Server;

class LoginsTest {
  private static final String DEVICE = "arn:aws:iam::111122223333:mfa/alice";

  /// The server knows no tokens of sessions.
  static final Fault EMPTY =
      new Fault.Answer(
          200, Map.of("Content-Type", "application/xml"), "<ListBucketResult></ListBucketResult>");

  private final S3Server server = S3Server.shared();
  private final String bucket = server.newBucket("logins");
  private final FaultProxy sts = FaultProxy.before(server.endpoint());
  private final FaultProxy s3 = FaultProxy.before(server.endpoint());
  private final List<String> asked = new ArrayList<>();

  @AfterEach
  void close() {
    sts.close();
    s3.close();
  }

  @Test
  void namesTheProfilesOfTheFiles() {
    var stores = stores("[default]\nregion=eu-west-1\n[profile b]\n[profile a]\n", noCode());

    assertThat(stores.profiles()).containsExactly("a", "b", "default");
  }

  @Test
  void findsNoCredentialsWhereThereAreNone() {
    assertFails(stores("", noCode()), "", Reason.NO_CREDENTIALS, "");
  }

  @Test
  void saysThatAProfileIsUnknown() {
    assertFails(stores("", noCode()), "audit", Reason.BROKEN_PROFILE, "[profile audit]");
  }

  @Test
  void saysWhichCommandRenewsASession() {
    var configuration =
        """
        [profile audit]
        sso_session = work
        sso_account_id = 111122223333
        sso_role_name = Auditor
        [sso-session work]
        sso_region = us-east-1
        sso_start_url = https://sso.invalid/start
        [profile deeper]
        role_arn = arn:aws:iam::444455556666:role/Reader
        source_profile = audit
        [profile signed-in]
        login_session = arn:aws:iam::111122223333:user/alice
        region = us-east-1
        """;
    var stores = stores(configuration, noCode());

    assertFails(stores, "audit", Reason.EXPIRED_CREDENTIALS, "aws sso login --profile audit");
    assertFails(stores, "deeper", Reason.EXPIRED_CREDENTIALS, "aws sso login --profile audit");
    assertFails(stores, "signed-in", Reason.EXPIRED_CREDENTIALS, "aws login --profile signed-in");
  }

  @Test
  void passesOnNothingThatACommandPrinted() {
    var stores =
        stores("[profile p]\ncredential_process = sh -c 'echo a-secret >&2; exit 1'\n", noCode());

    assertFails(stores, "p", Reason.BROKEN_PROFILE, "[profile p]");
  }

  @Test
  void takesTheCredentialsThatACommandPrints() throws S3Exception {
    var printed =
        "{\\\"Version\\\":1,\\\"AccessKeyId\\\":\\\"%s\\\",\\\"SecretAccessKey\\\":\\\"%s\\\"}"
            .formatted(S3Server.KEY_ID, S3Server.SECRET);
    var stores = stores("[profile p]\ncredential_process = echo " + printed + "\n", noCode());

    list(stores, "p");
  }

  @Test
  void asksOnceForTheCodeOfARole() throws S3Exception {
    sts.fail(_ -> true, session());
    s3.fail(Request::isList, EMPTY);
    var stores = stores(role(""), code("123456"));

    list(stores, "reader");
    list(stores, "reader");

    assertThat(asked).containsExactly("reader " + DEVICE);
    assertThat(sts.requests()).hasSize(1);
    assertThat(s3.requests())
        .extracting(request -> request.header("x-amz-security-token"))
        .containsExactly(Optional.of("token"), Optional.of("token"));
  }

  @Test
  void asksForTheCodeOfTheDefaultProfile() throws S3Exception {
    sts.fail(_ -> true, session());
    s3.fail(Request::isList, EMPTY);
    var stores = stores(role("").replace("[profile reader]", "[default]"), code("123456"));

    list(stores, "");

    assertThat(asked).containsExactly("default " + DEVICE);
  }

  @Test
  void asksNotAgainForACodeThatIsNotGiven() throws S3Exception {
    try (var store = stores(role(""), code("")).connect(access("reader"))) {
      for (int request = 0; request < 3; request++) {
        var failed =
            catchThrowableOfType(S3Exception.class, () -> store.list(Listing.all(bucket, "")));
        assertThat(failed.reason()).isEqualTo(Reason.NO_CREDENTIALS);
        assertThat(failed.detail()).isEqualTo(DEVICE);
      }
    }

    assertThat(asked).hasSize(1);
  }

  @Test
  void signsWithAWebIdentity(@TempDir Path folder) throws Exception {
    var token = Files.writeString(folder.resolve("token"), "of-the-cluster");
    sts.fail(_ -> true, webSession());
    s3.fail(Request::isList, EMPTY);
    var configuration =
        role("")
            .replaceAll("(?m)^(source_profile|mfa_serial) =.*$", "")
            .replace("[profile reader]", "[profile reader]\nweb_identity_token_file = " + token);

    list(stores(configuration, noCode()), "reader");

    assertThat(s3.requests().getLast().header("x-amz-security-token")).hasValue("token");
  }

  @Test
  void assumesARoleThatWantsNoCode() throws S3Exception {
    sts.fail(_ -> true, session());
    s3.fail(Request::isList, EMPTY);

    list(stores(role("").replaceAll("(?m)^mfa_serial =.*$", ""), noCode()), "reader");

    assertThat(s3.requests().getLast().header("x-amz-security-token")).hasValue("token");
    assertThat(asked).isEmpty();
  }

  @Test
  void saysThatTheRoleWasDenied() {
    sts.fail(
        _ -> true,
        new Fault.Answer(
            403,
            Map.of("Content-Type", "text/xml"),
            "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error>"
                + "</ErrorResponse>"));

    assertFails(
        stores(role(""), code("000000")),
        "reader",
        Reason.BROKEN_PROFILE,
        "[profile reader] mfa_serial, role_arn: AccessDenied");
  }

  @Test
  void saysThatProfilesStandOnEachOther() {
    var ring = role("").replace("source_profile = tests", "source_profile = reader");

    assertFails(
        stores(ring, code("123456")),
        "reader",
        Reason.BROKEN_PROFILE,
        "[profile reader] source_profile");
  }

  @Test
  void saysThatAnEndpointIsNone() {
    var access = new S3Access(TestStores.PROFILE, "", "ftp://user:secret@host", false, false);
    var failed =
        catchThrowableOfType(S3Exception.class, () -> TestStores.ofServer().connect(access));

    assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failed).hasMessageNotContaining("secret");
  }

  private String role(String more) {
    return TestStores.serverProfile()
        + """
        [profile reader]
        role_arn = arn:aws:iam::444455556666:role/Reader
        source_profile = tests
        mfa_serial = %s
        region = us-east-1
        services = local
        %s
        [services local]
        sts =
          endpoint_url = %s
        """
            .formatted(DEVICE, more, sts.endpoint());
  }

  private static Fault session() {
    return session("AssumeRole");
  }

  private static Fault webSession() {
    return session("AssumeRoleWithWebIdentity");
  }

  private static Fault session(String action) {
    var body =
        """
        <%1$sResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><%1$sResult>
        <Credentials><AccessKeyId>%2$s</AccessKeyId><SecretAccessKey>%3$s</SecretAccessKey>
        <SessionToken>token</SessionToken><Expiration>%4$s</Expiration></Credentials>
        </%1$sResult></%1$sResponse>
        """;
    return new Fault.Answer(
        200,
        Map.of("Content-Type", "text/xml"),
        body.formatted(action, S3Server.KEY_ID, S3Server.SECRET, Instant.now().plusSeconds(3600)));
  }

  private CodePrompt noCode() {
    return code("");
  }

  private CodePrompt code(String code) {
    return (profile, device) -> {
      asked.add(profile + " " + device);
      return Optional.of(code).filter(given -> !given.isEmpty());
    };
  }

  private static Stores stores(String configuration, CodePrompt prompt) {
    return TestStores.of(configuration, prompt);
  }

  private S3Access access(String profile) {
    return new S3Access(profile, "", s3.endpoint().toString(), false, false);
  }

  private void list(Stores stores, String profile) throws S3Exception {
    try (var store = stores.connect(access(profile))) {
      store.list(Listing.all(bucket, ""));
    }
  }

  private void assertFails(Stores stores, String profile, Reason reason, String detail) {
    var failed = catchThrowableOfType(S3Exception.class, () -> list(stores, profile));
    assertThat(failed).isNotNull();
    assertThat(failed.reason()).isEqualTo(reason);
    assertThat(failed.detail()).isEqualTo(detail);
  }
}
