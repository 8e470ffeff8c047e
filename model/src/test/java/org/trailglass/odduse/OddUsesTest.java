package org.trailglass.odduse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.Used.Who;
import org.trailglass.store.Built;

/// What counts as odd, and what does not.
class OddUsesTest {
  private static final int DAY = 86_400;
  private static final Who ALICE = Used.user("alice");
  private static final Who SESSION = Used.session("admin", "s1", 0);
  private static final Who INSTANCE = Used.instance("i-0123456789abcdef0", 0);
  private static final Who FUNCTION = Used.function("thumbnails", 0);
  private static final String OTHER = "203.0.113.9";

  private static OddUses uses(List<Used> events, Optional<AwsRanges> ranges) {
    var records = IntStream.range(0, events.size()).mapToObj(i -> events.get(i).json(i)).toList();
    return OddUses.of(Lineage.of(Built.store(records), () -> false), ranges, () -> false);
  }

  /// The kinds of the last of these events; the others are not odd.
  private static List<OddKind> last(Used... events) {
    return last(Arrays.asList(events), Optional.empty());
  }

  private static List<OddKind> last(List<Used> events, Optional<AwsRanges> ranges) {
    var uses = uses(events, ranges);
    for (int row = 0; row < events.size() - 1; row++) {
      assertThat(uses.of(row)).as("row %d", row).isEmpty();
    }
    return uses.of(events.size() - 1).stream().map(OddUse::kind).toList();
  }

  private static List<Used> often(Who who, int times) {
    return new ArrayList<>(
        IntStream.range(0, times).mapToObj(second -> Used.of(who, second)).toList());
  }

  private static List<OddKind> after(List<Used> before, Used event) {
    before.add(event);
    return last(before, Optional.empty());
  }

  private static AwsRanges ranges(String prefix) {
    try {
      return AwsRanges.of(("{\"prefixes\":[{\"ip_prefix\":\"" + prefix + "\"}]}").getBytes(UTF_8));
    } catch (BadRangesException bad) {
      throw new AssertionError(bad);
    }
  }

  @Test
  void tellsOfAKeyOrASessionInAnotherNetwork() {
    assertThat(last(Used.of(SESSION, 0), Used.of(SESSION, 1).from(OTHER)))
        .containsExactly(OddKind.SEVERAL_NETWORKS);
    assertThat(last(Used.of(ALICE, 0), Used.of(ALICE, DAY).from(OTHER)))
        .containsExactly(OddKind.NEW_NETWORK);
    assertThat(last(Used.of(ALICE, 0), Used.of(ALICE, DAY / 2 - 1).from(OTHER))).isEmpty();
    for (var who : List.of(ALICE, SESSION)) {
      assertThat(last(Used.of(who, 0), Used.of(who, DAY).from("2001:db8:bad::1"))).isEmpty();
      assertThat(last(Used.of(who, 0), Used.of(who, DAY).from("198.51.100.250"))).isEmpty();
    }
    assertThat(last(Used.of(ALICE, 0), Used.of(SESSION, DAY).from(OTHER))).isEmpty();
  }

  @Test
  void tellsOfEachNewNetworkOnce() {
    var events = new ArrayList<>(List.of(Used.of(SESSION, 0)));
    IntStream.range(1, 100)
        .mapToObj(i -> Used.of(SESSION, i).from(i % 2 == 0 ? OTHER : "192.0.2.1"))
        .forEach(events::add);

    var uses = uses(events, Optional.empty());

    assertThat(uses.events()).isEqualTo(2);
    assertThat(uses.isOdd(1) && uses.isOdd(2)).isTrue();
  }

  @Test
  void tellsOfAnInstanceThatLeavesItsPrivateAddressOnce() {
    var inside = Used.of(INSTANCE, 0).from("10.0.0.5");
    var outside = Used.of(INSTANCE, 1).from("203.0.113.77");

    var uses =
        uses(List.of(inside, outside, Used.of(INSTANCE, 2).from("203.0.113.77")), Optional.empty());

    assertThat(uses.of(1))
        .containsExactly(
            new OddUse.FromPublic(OddKind.NEW_NETWORK, 1, "10.0.0.5", 0, "203.0.113.77"));
    assertThat(uses.events()).isOne();
    assertThat(last(outside, Used.of(INSTANCE, 2).from("10.0.0.5"))).isEmpty();
  }

  @Test
  void setsTheProgramsOfOneMachineNotAgainstEachOther() {
    var agent = "aws-sdk-go/1.44 (go1.20; linux; amd64) amazon-ssm-agent/3.2";
    var events = often(INSTANCE, OddUses.SETTLED);

    assertThat(after(events, Used.of(INSTANCE, DAY).with(agent))).isEmpty();
    assertThat(
            uses(List.of(Used.of(SESSION, 0), Used.of(SESSION, 1).with(agent)), Optional.empty())
                .of(1))
        .extracting(OddUse::kind)
        .containsExactly(OddKind.SEVERAL_AGENTS);
  }

  @Test
  void takesAListOfAllBucketsForNoUseOfARegion() {
    var list = Used.of(ALICE, DAY).in("us-east-1").calling("s3.amazonaws.com", "ListBuckets");

    assertThat(after(often(ALICE, OddUses.SETTLED), list)).isEmpty();
  }

  /// A person who travels between two networks with two tools, by a new session each day.
  @Test
  void marksFewEventsOfOrdinaryDays() {
    var events = new ArrayList<Used>();
    for (int day = 0; day < 20; day++) {
      var session = Used.session("dev", "eve", day * DAY);
      for (int i = 0; i < 200; i++) {
        int second = day * DAY + i * 60;
        events.add(Used.of(session, second).from(i < 100 ? OTHER : "192.0.2.1"));
        events.add(Used.of(ALICE, second + 1).from(i < 100 ? OTHER : "192.0.2.1"));
        events.add(Used.of(INSTANCE, second + 2).with(i % 2 == 0 ? Used.LINUX : "Boto3/1 Linux/6"));
      }
    }

    assertThat(uses(events, Optional.empty()).events()).isBetween(1, events.size() / 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "192.168.4.5",
        "100.64.9.9",
        "AWS Internal",
        "athena.amazonaws.com",
        "",
        "nonsense",
        "fd00::1"
      })
  void comparesOnlyPublicAddressesOfTheCaller(String address) {
    assertThat(last(Used.of(SESSION, 0), Used.of(SESSION, 1).from(address))).isEmpty();
  }

  @Test
  void doesNotCompareWhatAServiceDidForTheCaller() {
    var elsewhere = Used.of(ALICE, 1).from(OTHER).with(Used.WINDOWS);
    var invoked =
        new Used(
            new Who(
                ALICE.key(),
                ALICE.user(),
                ALICE.traveller(),
                ALICE.kind(),
                ALICE.identity().replaceFirst("}$", ",\"invokedBy\":\"athena.amazonaws.com\"}")),
            elsewhere.second(),
            elsewhere.address(),
            elsewhere.agent(),
            elsewhere.region(),
            elsewhere.service(),
            elsewhere.name(),
            "");

    assertThat(last(Used.of(ALICE, 0), invoked)).isEmpty();
    assertThat(last(Used.of(ALICE, 0), elsewhere.saying("\"eventType\":\"AwsServiceEvent\",")))
        .isEmpty();
  }

  @Test
  void tellsOfAKeyOrASessionWithAnotherAgent() {
    assertThat(last(Used.of(SESSION, 0), Used.of(SESSION, 1).with(Used.WINDOWS)))
        .containsExactly(OddKind.SEVERAL_AGENTS);
    assertThat(
            last(
                Used.of(SESSION, 0),
                Used.of(SESSION, 1).with("aws-cli/2.99.0 Python/3.13 Linux/7.0")))
        .isEmpty();
    assertThat(last(Used.of(SESSION, 0), Used.of(SESSION, 1).with("athena.amazonaws.com")))
        .isEmpty();
    assertThat(
            last(
                Used.of(SESSION, 0),
                Used.of(SESSION, 1)
                    .with("Mozilla/5.0 (Windows) Chrome/122.0")
                    .saying("\"sessionCredentialFromConsole\":\"true\",")))
        .isEmpty();
  }

  @Test
  void tellsOfAnInstanceElsewhereAlsoInAnotherSession() {
    var next = Used.instance("i-0123456789abcdef0", 3_600);
    var another = Used.instance("i-0123456789abcdef1", 3_600);

    assertThat(last(Used.of(INSTANCE, 0), Used.of(next, 1).from(OTHER)))
        .containsExactly(OddKind.NEW_NETWORK);
    assertThat(after(often(INSTANCE, OddUses.SETTLED), Used.of(next, DAY).with(Used.WINDOWS)))
        .containsExactly(OddKind.NEW_AGENT);
    assertThat(after(often(INSTANCE, OddUses.SETTLED - 1), Used.of(next, DAY).with(Used.WINDOWS)))
        .isEmpty();
    assertThat(last(Used.of(INSTANCE, 0), Used.of(another, 1).from(OTHER).with(Used.WINDOWS)))
        .isEmpty();
  }

  @Test
  void tellsOfAFunctionElsewhereOnceItStayedInOneNetwork() {
    var event = Used.of(FUNCTION, DAY).from(OTHER);

    assertThat(after(often(FUNCTION, OddUses.SETTLED), event)).containsExactly(OddKind.NEW_NETWORK);
    assertThat(after(often(FUNCTION, OddUses.SETTLED - 2), event)).isEmpty();
  }

  @Test
  void saysOutsideAwsOnlyOfHostsAndWhereTheRangesAreKnown() {
    var one = new ArrayList<>(List.of(Used.of(INSTANCE, 0)));
    var ofPerson = new ArrayList<>(List.of(Used.of(ALICE, 0)));

    assertThat(last(one, Optional.empty())).isEmpty();
    assertThat(last(one, Optional.of(ranges("198.51.100.0/24")))).isEmpty();
    assertThat(last(one, Optional.of(ranges("203.0.113.0/24"))))
        .containsExactly(OddKind.OUTSIDE_AWS);
    assertThat(last(ofPerson, Optional.of(ranges("203.0.113.0/24")))).isEmpty();
    assertThat(
            last(
                List.of(Used.of(INSTANCE, 0).from("10.0.0.1")),
                Optional.of(ranges("203.0.113.0/24"))))
        .isEmpty();
  }

  @Test
  void tellsOfAUseAfterTheExpiryWithAMinuteOfGrace() {
    var given = Used.giving(ALICE, SESSION, 0, 3_600);

    assertThat(last(given, Used.of(SESSION, 3_600 + 61))).containsExactly(OddKind.AFTER_EXPIRY);
    assertThat(last(given, Used.of(SESSION, 3_600 + 60))).isEmpty();
    assertThat(last(given, Used.of(SESSION, 0).timeless())).isEmpty();
    assertThat(last(Used.of(SESSION, 10 * DAY))).isEmpty();
  }

  @Test
  void tellsOfTheFirstUseInARegionByWhatWasKnownForLong() {
    var event = Used.of(ALICE, DAY).in("sa-east-1");

    assertThat(after(often(ALICE, OddUses.SETTLED), event)).containsExactly(OddKind.NEW_REGION);
    assertThat(after(often(ALICE, OddUses.SETTLED - 1), event)).isEmpty();
    assertThat(after(often(ALICE, OddUses.SETTLED), Used.of(ALICE, 11 * 3_600).in("sa-east-1")))
        .isEmpty();
    assertThat(
            after(often(ALICE, OddUses.SETTLED), event.calling("iam.amazonaws.com", "ListUsers")))
        .isEmpty();
  }

  @Test
  void comparesTheRegionsOfAllSessionsOfARole() {
    var next = Used.session("admin", "s2", DAY);

    assertThat(after(often(SESSION, OddUses.SETTLED), Used.of(next, DAY).in("sa-east-1")))
        .containsExactly(OddKind.NEW_REGION);
    var twice = often(SESSION, OddUses.SETTLED);
    twice.add(Used.of(SESSION, 20).in("sa-east-1"));
    assertThat(after(twice, Used.of(next, DAY).in("sa-east-1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IAMUser", "Root", "AssumedRole"})
  void tellsOfASignInByPasswordAlone(String type) {
    var who = new Who("", "", "", Used.Kind.PERSON, "{\"type\":\"%s\"}".formatted(type));
    var signIn = Used.of(who, 0).calling("signin.amazonaws.com", "ConsoleLogin");
    var kinds = signInKinds(signIn, "Success", "No");

    assertThat(kinds.contains(OddKind.SIGN_IN_WITHOUT_MFA)).isEqualTo(!type.equals("AssumedRole"));
    assertThat(signInKinds(signIn, "Success", "Yes")).doesNotContain(OddKind.SIGN_IN_WITHOUT_MFA);
    assertThat(signInKinds(signIn, "Failure", "No")).doesNotContain(OddKind.SIGN_IN_WITHOUT_MFA);
    assertThat(kinds.contains(OddKind.ROOT)).isEqualTo(type.equals("Root"));
  }

  private static List<OddKind> signInKinds(Used signIn, String result, String mfa) {
    return last(
        signIn.saying(
            """
            "responseElements":{"ConsoleLogin":"%s"},"additionalEventData":{"MFAUsed":"%s"},\
            """
                .formatted(result, mfa)));
  }

  @Test
  void tellsBothValuesWithTheFirstEventOfEach() {
    var uses =
        uses(
            List.of(
                Used.of(SESSION, 9).from(OTHER),
                Used.of(SESSION, 3),
                Used.of(SESSION, 5).from("203.0.113.77")),
            Optional.empty());
    var step = uses.lineage().step(0).orElseThrow();

    assertThat(uses.of(step))
        .containsExactly(
            new OddCount(
                new OddUse.Changed(
                    OddKind.SEVERAL_NETWORKS, 2, "198.51.100.0/24", 1, "203.0.113.0/24"),
                1));
    assertThat(uses.events()).isOne();
  }

  @Test
  void takesHostileValuesAsTheyAre() {
    var hostile = "\\u202e\\u0000${x}<b>" + "y".repeat(100_000);
    var events = often(ALICE, OddUses.SETTLED);
    events.add(Used.of(ALICE, DAY).in(hostile).with(hostile).from(hostile));

    var uses = uses(events, Optional.of(ranges("203.0.113.0/24")));

    assertThat(uses.of(OddUses.SETTLED))
        .extracting(OddUse::kind)
        .containsExactly(OddKind.NEW_AGENT, OddKind.NEW_REGION);
    assertThat(uses.on(uses.lineage().store()).values(OddUses.SETTLED, SetField.ODD.path()))
        .containsExactly("new-agent", "new-region");
  }

  @Test
  void endsOnceItIsOvertaken() {
    var lineage = Lineage.of(Built.store(List.of(Used.of(ALICE, 0).json(0))), () -> false);

    assertThatThrownBy(() -> OddUses.of(lineage, Optional.empty(), () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void isOfOneSnapshotOnly() {
    var uses = uses(List.of(Used.of(ALICE, 0)), Optional.empty());
    var other = Built.store(List.of(Used.of(ALICE, 0).json(0)));

    assertThatThrownBy(() -> uses.on(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
