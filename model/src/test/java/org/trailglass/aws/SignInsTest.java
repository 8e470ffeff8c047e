package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.testserver.Fault;
import org.trailglass.testserver.FaultProxy;
import org.trailglass.testserver.Request;
import org.trailglass.testserver.S3Server;

/// Signs in through a proxy that answers for all: the names of the hosts are known to nobody.
class SignInsTest {
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private final FaultProxy proxy = FaultProxy.before(S3Server.shared().endpoint());

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void asksIdentityCenterThroughTheProxy() throws Exception {
    leaveToken("asks-through-proxy", Duration.ofHours(1));

    list(identityCenter("asks-through-proxy"));

    var asked = proxy.requests().getFirst();
    assertThat(asked.target()).startsWith("http://sso.test/federation/credentials");
    assertThat(asked.target()).contains("role_name=Auditor").contains("account_id=111122223333");
    assertThat(asked.header("x-amz-sso_bearer_token")).hasValue("token-of-yesterday");
    assertThat(proxy.requests().getLast().header("x-amz-security-token")).hasValue("of-sso");
  }

  @Test
  void renewsATokenThroughTheProxy() throws Exception {
    leaveToken("renews-through-proxy", Duration.ofMinutes(1));

    list(identityCenter("renews-through-proxy"));

    assertThat(proxy.requests().getFirst().target()).isEqualTo("http://oidc.test/token");
    assertThat(proxy.requests().get(1).header("x-amz-sso_bearer_token")).hasValue("token-of-now");
  }

  @Test
  void signsInAsProfilesOfOldSayIt() throws Exception {
    leaveToken("https://old.test/start", Duration.ofHours(1));

    list(
        """
        [profile audit]
        sso_start_url = https://old.test/start
        sso_region = eu-west-1
        sso_account_id = 111122223333
        sso_role_name = Auditor
        """
            + services());

    assertThat(proxy.requests().getLast().header("x-amz-security-token")).hasValue("of-sso");
  }

  @Test
  void saysWhatIsMissingInTheProfile() {
    var profile = "[profile audit]\nsso_session = no-such\nsso_account_id = 111122223333\n";

    var failed = catchThrowableOfType(S3Exception.class, () -> list(profile));

    assertThat(failed.reason()).isEqualTo(Reason.BROKEN_PROFILE);
    assertThat(failed.detail()).isEqualTo("[profile audit] sso_region");
  }

  private static String identityCenter(String session) {
    return """
    [profile audit]
    sso_session = %1$s
    sso_account_id = 111122223333
    sso_role_name = Auditor
    %2$s
    [sso-session %1$s]
    sso_region = eu-west-1
    sso_start_url = https://start.test
    """
        .formatted(session, services());
  }

  private static String services() {
    return """
    services = local
    region = us-east-1
    [services local]
    sso =
      endpoint_url = http://sso.test
    sso_oidc =
      endpoint_url = http://oidc.test
    """;
  }

  private void list(String configuration) throws S3Exception {
    var credentials =
        """
        {"roleCredentials":{"accessKeyId":"%s","secretAccessKey":"%s","sessionToken":"of-sso",
        "expiration":%d}}
        """
            .formatted(
                S3Server.KEY_ID, S3Server.SECRET, Instant.now().plusSeconds(3600).toEpochMilli());
    proxy
        .fail(Request::isList, LoginsTest.EMPTY)
        .fail(
            request -> request.target().contains("/federation/"),
            new Fault.Answer(200, JSON, credentials))
        .fail(
            request -> request.target().endsWith("/token"),
            new Fault.Answer(200, JSON, "{\"accessToken\":\"token-of-now\",\"expiresIn\":3600}"));
    var url = proxy.endpoint().toString();
    var stores =
        TestStores.of(
            configuration,
            (_, _) -> Optional.empty(),
            Map.of("HTTP_PROXY", url, "HTTPS_PROXY", url));
    try (var store = stores.connect(new S3Access("audit", "", "http://s3.test", false, false))) {
      store.list(Listing.all("bucket", ""));
    }
  }

  /// Leaves a token where `aws sso login` leaves it.
  ///
  /// @param session that the file is called after
  private static void leaveToken(String session, Duration left) throws IOException {
    var home = Path.of(System.getenv("HOME"));
    assumeThat(home).as("no home of a person").hasFileName("home-of-tests");
    var folder = Files.createDirectories(home.resolve(".aws/sso/cache"));
    var token =
        """
        {"accessToken":"token-of-yesterday","expiresAt":"%s","refreshToken":"again",
        "clientId":"id","clientSecret":"secret","registrationExpiresAt":"%s","region":"eu-west-1",
        "startUrl":"https://start.test"}
        """
            .formatted(Instant.now().plus(left), Instant.now().plus(Duration.ofDays(9)));
    Files.writeString(folder.resolve(sha1(session) + ".json"), token);
  }

  private static String sha1(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
