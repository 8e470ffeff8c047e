package org.trailglass.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.Loader;
import org.trailglass.store.EventStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleIncidentTest {
  private static final String SHA_256 =
      "edadef9bf026570fa0d31dc4e6c6bb6226cd4aca25c099f2cb7b03583a26df2a";

  /// The layout of the AWS CloudTrail user guide, "Finding your CloudTrail log files".
  private static final Pattern LOG =
      Pattern.compile(
          "^(?:(?<prefix>.+?)/)?AWSLogs/(?:(?<org>o-[a-z0-9]{10,32})/)?(?<acct>\\d{12})/"
              + "(?<kind>CloudTrail(?:-(?:Insight|NetworkActivity|Aggregated))?)/"
              + "(?<region>[a-z0-9_-]+)/(?<y>\\d{4})/(?<m>\\d{2})/(?<d>\\d{2})/(?<file>[^/]+)$");

  private static final Pattern FILE =
      Pattern.compile(
          "^(?<acct>\\d{12})_(?<kind>CloudTrail(?:-(?:Insight|NetworkActivity|Aggregated))?)_"
              + "(?<region>[a-z0-9-]+)_(?<ts>\\d{8}T\\d{4}Z)_?(?<rand>[A-Za-z0-9]{8,32})"
              + "\\.json(?:\\.gz)?$");

  private static final Pattern DIGEST =
      Pattern.compile(
          "^AWSLogs/(?<org>o-[a-z0-9]{10,32})/(?<acct>\\d{12})/CloudTrail-Digest/"
              + "(?<region>[a-z0-9-]+)/\\d{4}/\\d{2}/\\d{2}/\\k<acct>_CloudTrail-Digest_"
              + "\\k<region>_(?<trail>.+)_(?<home>[a-z0-9-]+)_(?<ts>\\d{8}T\\d{6}Z)\\.json\\.gz$");

  private SampleFiles files;
  private List<JsonNode> records;
  private Path folder;

  @BeforeAll
  void writeTheIncident(@TempDir Path temporary) throws IOException {
    folder = temporary;
    SampleIncident.write(folder);
    files = new SampleFiles(folder);
    records = files.records();
  }

  @Test
  void writesTheSameTextEverywhere() throws NoSuchAlgorithmException {
    assertThat(files.sha256()).isEqualTo(SHA_256);
  }

  @Test
  void writesTheSameBytesInAnotherLocaleAndZone(@TempDir Path second) throws IOException {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      SampleIncident.write(second);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    try (var written = Files.walk(folder)) {
      for (var file : written.filter(Files::isRegularFile).toList()) {
        assertThat(second.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
      }
    }
    assertThat(new SampleFiles(second).keys()).isEqualTo(files.keys());
  }

  @Test
  void staysSmall() {
    assertThat(files.bytes()).isLessThan(1_000_000);
    assertThat(new HashSet<>(records)).hasSizeBetween(2_900, 3_200);
  }

  @Test
  void isReadWholeButForWhatIsBroken() {
    try (var executor = Executors.newFixedThreadPool(2)) {
      var loader = new Loader(executor, 2, Limits.defaults());
      var origin = new Origin.OnDisk(folder);

      var result =
          loader.load(1, origin, EventStore.empty(), (store, progress, report) -> {}, () -> false);

      assertThat(result.report().items()).hasSize(SampleIncident.FILES);
      assertThat(result.store().events()).isEqualTo(SampleIncident.EVENTS);
      assertThat(result.store().rows()).isEqualTo(SampleIncident.EVENTS + SampleIncident.COPIES);
      assertThat(result.report().problemCounts())
          .containsOnly(Map.entry("broken-json", 2L), Map.entry("unreadable", 1L));
      assertThat(result.report().skips()).hasSize(1);
      loader.close(1, result.store());
    }
  }

  @Test
  void deliversSomeFilesTwiceAndCutsOneOff() {
    assertThat(files.cutOffFiles()).isEqualTo(1);
    assertThat(records.size() - new HashSet<>(records).size()).isGreaterThan(50);
  }

  @Test
  void namesFilesAsCloudTrailDoes() {
    var digests = files.keys().stream().filter(key -> key.contains("Digest")).toList();
    var logs = new HashSet<>(files.keys());
    digests.forEach(logs::remove);
    logs.remove("export/leaked-key.ndjson");

    assertThat(digests).singleElement().asString().matches(DIGEST);
    assertThat(logs).allMatch(key -> LOG.matcher(key).matches());
    assertThat(logs)
        .allMatch(key -> FILE.matcher(key.substring(key.lastIndexOf('/') + 1)).matches());
    assertThat(logs.stream().map(key -> key.split("/")[1]).collect(toSet()))
        .containsExactlyInAnyOrder(SampleIncident.ORGANISATION, SampleIncident.BACKUP);
  }

  @Test
  void exportsEventsThatWereAlsoDelivered() throws IOException {
    var lines = Files.readAllLines(folder.resolve("export/leaked-key.ndjson"));

    assertThat(lines).hasSizeGreaterThan(40);
    assertThat(lines).allMatch(line -> line.contains(SampleIncident.LEAKED_KEY));
    assertThat(files.keys().stream().map(files::text))
        .anyMatch(text -> text.startsWith("{\"Records\"") && text.contains(lines.getFirst()));
  }

  @Test
  void showsEveryTypeOfIdentity() {
    var types =
        records.stream()
            .map(event -> event.path("userIdentity").path("type").asText("(missing)"))
            .collect(groupingBy(type -> type, counting()));

    assertThat(types)
        .containsOnlyKeys(
            "Root",
            "IAMUser",
            "AssumedRole",
            "Role",
            "FederatedUser",
            "Directory",
            "AWSAccount",
            "AWSService",
            "IdentityCenterUser",
            "SAMLUser",
            "WebIdentityUser",
            "Unknown",
            "(missing)");
  }

  @Test
  void showsTheRareFieldsOfAnIdentity() {
    var identities =
        records.stream().map(event -> event.path("userIdentity").toString()).collect(toSet());

    for (var field :
        List.of(
            "sourceIdentity",
            "onBehalfOf",
            "inScopeOf",
            "ec2RoleDelivery",
            "invokedByDelegate",
            "webIdFederationData",
            "assumedRoot",
            "signInSessionArn",
            "credentialId",
            "ANONYMOUS_PRINCIPAL",
            "HIDDEN_DUE_TO_SECURITY_REASONS")) {
      assertThat(identities).anyMatch(identity -> identity.contains(field));
    }
  }

  @Test
  void handsKeysOnFromStepToStep() {
    assertThat(answerOf("AssumeRole", SampleIncident.LEAKED_KEY))
        .contains(SampleIncident.FIRST_HOP_KEY);
    assertThat(answerOf("AssumeRole", SampleIncident.FIRST_HOP_KEY))
        .contains(SampleIncident.SECOND_HOP_KEY);
    assertThat(answerOf("CreateAccessKey", SampleIncident.FIRST_HOP_KEY))
        .contains(SampleIncident.PLANTED_KEY);
    assertThat(answerOf("GetFederationToken", SampleIncident.PLANTED_KEY))
        .contains(SampleIncident.FEDERATED_KEY);
    assertThat(namesBy(SampleIncident.SECOND_HOP_KEY)).contains("StopLogging", "GetSecretValue");
    assertThat(namesBy(SampleIncident.PLANTED_KEY)).contains("GetObject", "GetSecretValue");
    assertThat(namesBy(SampleIncident.FEDERATED_KEY)).contains("GetObject", "ListBuckets");
  }

  private String answerOf(String name, String key) {
    return records.stream()
        .filter(event -> event.path("eventName").asText().equals(name))
        .filter(event -> key(event).equals(key))
        .filter(
            event ->
                address(event).equals(SampleIncident.ATTACKER_ADDRESS)
                    || address(event).equals(SampleIncident.ATTACKER_SECOND_ADDRESS))
        .map(event -> event.path("responseElements").toString())
        .findFirst()
        .orElse("");
  }

  private Set<String> namesBy(String key) {
    return records.stream()
        .filter(event -> key(event).equals(key))
        .map(event -> event.path("eventName").asText())
        .collect(toSet());
  }

  private static String key(JsonNode event) {
    return event.path("userIdentity").path("accessKeyId").asText();
  }

  private static String address(JsonNode event) {
    return event.path("sourceIPAddress").asText();
  }

  @Test
  void isRefusedManyTimesBeforeItGetsIn() {
    var refused =
        records.stream()
            .filter(event -> key(event).equals(SampleIncident.LEAKED_KEY))
            .filter(event -> address(event).equals(SampleIncident.ATTACKER_ADDRESS))
            .filter(event -> event.has("errorCode"))
            .distinct()
            .count();

    assertThat(refused).isEqualTo(48);
  }

  @Test
  void signsInWithoutASecondFactorAndTheAdministratorWithOne() {
    var planted = signIn(SampleIncident.PLANTED_USER, "Success");
    var root = signIn("", "Success");

    assertThat(planted.path("additionalEventData").path("MFAUsed").asText()).isEqualTo("No");
    assertThat(address(planted)).isEqualTo(SampleIncident.ATTACKER_ADDRESS);
    assertThat(root.path("additionalEventData").path("MFAUsed").asText()).isEqualTo("Yes");
    assertThat(root.path("userIdentity").path("type").asText()).isEqualTo("Root");
    assertThat(signIn("HIDDEN_DUE_TO_SECURITY_REASONS", "Failure").isMissingNode()).isFalse();
  }

  private JsonNode signIn(String user, String result) {
    return records.stream()
        .filter(event -> event.path("eventName").asText().equals("ConsoleLogin"))
        .filter(
            event -> event.path("responseElements").path("ConsoleLogin").asText().equals(result))
        .filter(event -> !event.path("userIdentity").path("type").asText().equals("AssumedRole"))
        .filter(event -> event.path("userIdentity").path("userName").asText().equals(user))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  @Test
  void hearsNothingOfTheSecondAccountWhileItsTrailIsStopped() {
    var times =
        records.stream()
            .filter(e -> e.path("recipientAccountId").asText().equals(SampleIncident.BACKUP))
            .map(event -> event.path("eventTime").asText())
            .filter(time -> time.startsWith("2024-03-06"))
            .toList();

    assertThat(times)
        .noneMatch(
            time ->
                time.compareTo("2024-03-06T02:58:21Z") > 0
                    && time.compareTo("2024-03-06T07:52:09Z") < 0);
    assertThat(times).anyMatch(time -> time.equals("2024-03-06T02:58:21Z"));
    assertThat(times).anyMatch(time -> time.equals("2024-03-06T07:52:09Z"));
  }

  @Test
  void writesIdsInTheFormsOfAws() {
    var key = Pattern.compile("(AKIA|ASIA)[A-Z0-9]{16}");
    var principal = Pattern.compile("(AIDA|AROA)[A-Z0-9]{17}(:.+)?");

    assertThat(records)
        .allMatch(event -> key(event).isEmpty() || key.matcher(key(event)).matches());
    assertThat(records)
        .map(event -> event.path("userIdentity").path("principalId").asText())
        .filteredOn(id -> id.startsWith("A"))
        .allMatch(id -> principal.matcher(id).matches());
  }

  @Test
  void staysInsideTheAddressesForDocumentation() {
    assertThat(records)
        .map(SampleIncidentTest::address)
        .allMatch(
            address ->
                address.isEmpty()
                    || address.matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d{1,3}")
                    || address.startsWith("2001:db8:")
                    || address.endsWith(".amazonaws.com")
                    || address.equals("AWS Internal"));
  }

  @Test
  void hidesOverridesAndMarkupInAnAgent() {
    assertThat(records)
        .map(event -> event.path("userAgent").asText())
        .anyMatch(agent -> agent.contains("\u202E") && agent.contains("<img"));
  }

  @Test
  void carriesPoliciesAsTextPlainAndUrlEncoded() {
    assertThat(records)
        .map(event -> event.path("requestParameters").path("policyDocument").asText())
        .anyMatch(text -> text.startsWith("{\"Version\"") && text.contains("aws:SourceIp"));
    assertThat(records)
        .map(e -> e.path("responseElements").path("role").path("assumeRolePolicyDocument").asText())
        .anyMatch(text -> text.startsWith("%7B%22Version%22"));
  }

  @Test
  void happensAsItsPageTells() throws IOException {
    var page = Files.readString(Path.of("../docs/sample-incident.md"));
    var texts = records.stream().map(JsonNode::toString).toList();

    var keys = Pattern.compile("A[KS]IA[A-Z0-9]{9}EXAMPLE").matcher(page).results();
    var times = Pattern.compile("\\| (\\d\\d:\\d\\d:\\d\\d) \\|").matcher(page).results();

    assertThat(keys.map(MatchResult::group).distinct())
        .hasSizeGreaterThan(6)
        .allMatch(key -> texts.stream().anyMatch(text -> text.contains(key)));
    assertThat(times.map(time -> "\"eventTime\":\"2024-03-06T" + time.group(1)))
        .hasSizeGreaterThan(15)
        .allMatch(time -> texts.stream().anyMatch(text -> text.contains(time)));
  }
}
