package org.trailglass.odduse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.Used.Who;
import org.trailglass.store.Built;

/// The comparison by columns against the plain one, on events by chance.
class RandomOddUsesTest {
  private static final int EVENTS = 300;
  private static final int DAYS = 3;
  private static final Who ALICE = Used.user("alice");
  private static final Who GIVEN = Used.session("admin", "s1", 100);
  private static final int EXPIRES = 3_700;

  private static final List<Who> WHO =
      List.of(
          ALICE,
          Used.user("bob"),
          GIVEN,
          Used.session("admin", "s2", 90_000),
          Used.instance("i-0123456789abcdef0", 5),
          Used.instance("i-0123456789abcdef0", 40_000),
          Used.instance("i-0123456789abcdef1", 6),
          Used.function("thumbnails", 7),
          Used.function("mails", 8));

  private static final List<String> ADDRESSES =
      List.of(
          "198.51.100.7",
          "198.51.100.8",
          "203.0.113.9",
          "2001:db8:1::1",
          "2001:db8:2::1",
          "10.0.0.1",
          "");

  private static final List<String> AGENTS =
      List.of(Used.LINUX, Used.LINUX, Used.WINDOWS, "Boto3/1.2", "aws-cli/1.0", "");

  private static final List<String> REGIONS =
      List.of("eu-central-1", "eu-central-1", "eu-central-1", "us-east-1", "sa-east-1", "");

  private static final List<String> SERVICES =
      List.of("s3.amazonaws.com", "ec2.amazonaws.com", "iam.amazonaws.com");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /// Most are as usual, so that hosts settle.
  private Used event() {
    var usual = Used.of(any(WHO), random.nextInt(DAYS * 86_400));
    var use = usual.calling(any(SERVICES), "Get").in(any(REGIONS));
    if (random.nextInt(4) == 0) {
      use = use.from(any(ADDRESSES)).with(any(AGENTS));
    }
    return random.nextInt(30) == 0 ? use.timeless() : use;
  }

  @RepeatedTest(40)
  void agreesWithThePlainRulesInAnyOrder() {
    var events = new ArrayList<Used>();
    events.add(Used.giving(ALICE, GIVEN, 100, EXPIRES));
    IntStream.range(1, EVENTS).forEach(i -> events.add(event()));
    var plain = new PlainOddUses(events, Map.of(GIVEN.key(), EXPIRES));

    for (int rowsOfSegment : new int[] {1_000, 7}) {
      Collections.shuffle(events, random);
      var records = IntStream.range(0, EVENTS).mapToObj(i -> events.get(i).json(i)).toList();
      var lineage = Lineage.of(Built.store(records, rowsOfSegment), () -> false);
      var uses = OddUses.of(lineage, Optional.empty(), () -> false);

      for (int row = 0; row < EVENTS; row++) {
        var event = events.get(row);
        assertThat(uses.of(row).stream().map(OddUse::kind).toList())
            .as("%s, seed %d", event, seed)
            .isEqualTo(plain.of(event));
      }
    }
  }
}
