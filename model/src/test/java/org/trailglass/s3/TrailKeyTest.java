package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailKeyTest {
  /// As CloudTrail's documentation and real files have it.
  static final Pattern LOG =
      Pattern.compile(
          "^(?:(?<prefix>.*?)/)?AWSLogs/(?:(?<org>o-[a-z0-9]{10,32})/)?(?<acct>\\d{12})/"
              + "(?<kind>CloudTrail(?:-(?:Insight|NetworkActivity|Aggregated))?)/"
              + "(?<region>[a-z0-9_-]+)/(?<y>\\d{4})/(?<m>\\d{2})/(?<d>\\d{2})/(?<file>[^/]+)$");

  static final Pattern FILE =
      Pattern.compile(
          "^(?<acct>\\d{12})_(?<kind>CloudTrail(?:-(?:Insight|NetworkActivity|Aggregated))?)_"
              + "(?<region>[a-z0-9-]+)_(?<ts>\\d{8}T\\d{4}Z)_?(?<rand>[A-Za-z0-9]{8,32})"
              + "\\.json(?:\\.gz)?$");

  static final Pattern DIGEST =
      Pattern.compile(
          "^(?:(?<prefix>.*?)/)?AWSLogs/(?:(?<org>o-[a-z0-9]{10,32})/)?(?<acct>\\d{12})/"
              + "CloudTrail-Digest/(?<region>[a-z0-9-]+)/(?<y>\\d{4})/(?<m>\\d{2})/(?<d>\\d{2})/"
              + "\\k<acct>_CloudTrail-Digest_\\k<region>_(?<trail>[^/]+)_(?<home>[a-z0-9-]+)_"
              + "(?<ts>\\d{8}T\\d{6}Z)(?<backfill>_backfill)?\\.json\\.gz$");

  private static final List<String> PARTS =
      List.of(
          "AWSLogs",
          "AWSLogs",
          "o-abcdefghij",
          "o-short",
          "111122223333",
          "222233334444",
          "CloudTrail",
          "CloudTrail-Insight",
          "CloudTrail-Digest",
          "Config",
          "eu-west-1",
          "2024",
          "03",
          "01",
          "logs",
          "",
          "111122223333_CloudTrail_eu-west-1_20240301T0005Z_AbCdEfGh12345678.json.gz",
          "111122223333_CloudTrail-Digest_eu-west-1_my_trail_eu-west-1_20240301T000500Z.json.gz");

  @Test
  void readsTheKeysThatCloudTrailWrites() {
    var log =
        "a/b/AWSLogs/o-abcdefghij/111122223333/CloudTrail/eu-west-1/2024/03/01/"
            + "111122223333_CloudTrail_eu-west-1_20240301T0005Z_AbCdEfGh12345678.json.gz";
    var digest =
        "AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2024/12/31/111122223333_CloudTrail-Digest"
            + "_eu-west-1_my_trail_us-east-1_20241231T235959Z_backfill.json.gz";

    assertThat(TrailKey.parse(log).map(TrailKey::folder))
        .contains(
            new TrailFolder(
                "a/b/AWSLogs/o-abcdefghij/111122223333/CloudTrail/eu-west-1/",
                "o-abcdefghij",
                "111122223333",
                TrailKind.MANAGEMENT,
                "eu-west-1"));
    assertThat(TrailKey.parse(log).map(TrailKey::day)).contains(LocalDate.of(2024, 3, 1));
    assertThat(TrailKey.parse(digest).map(key -> key.folder().kind())).contains(TrailKind.DIGEST);
    assertThat(TrailKey.parse(digest).map(TrailKey::day)).contains(LocalDate.of(2024, 12, 31));
  }

  @Test
  void takesNoDayThatNoCalendarHas() {
    assertThat(TrailKey.parse("AWSLogs/111122223333/CloudTrail/eu-west-1/2023/02/29/x.json.gz"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithTheGrammar(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var key = key(random);
      boolean isTrail = LOG.matcher(key).matches() || DIGEST.matcher(key).matches();

      assertThat(TrailKey.parse(key).isPresent()).as("seed %d: %s", seed, key).isEqualTo(isTrail);
      if (isTrail) {
        var folder = TrailKey.parse(key).orElseThrow().folder();
        assertThat(key).startsWith(folder.prefix());
        assertThat(folder.prefix())
            .endsWith(
                "/"
                    + folder.account()
                    + "/"
                    + folder.kind().folder()
                    + "/"
                    + folder.region()
                    + "/");
      }
    }
  }

  /// A key in the right order, some of its parts exchanged, left out or doubled.
  private static String key(Random random) {
    boolean isDigest = random.nextBoolean();
    var right =
        List.of(
            PARTS.get(14),
            PARTS.get(0),
            PARTS.get(2),
            PARTS.get(4),
            isDigest ? PARTS.get(8) : PARTS.get(6),
            PARTS.get(10),
            PARTS.get(11),
            PARTS.get(12),
            PARTS.get(13),
            PARTS.get(isDigest ? 17 : 16));
    var key = new StringBuilder();
    for (int i = random.nextInt(3); i < right.size(); i++) {
      int chance = random.nextInt(30);
      if (chance == 0) {
        continue;
      }
      var part = chance == 1 ? PARTS.get(random.nextInt(PARTS.size())) : right.get(i);
      key.append(part);
      if (chance == 2) {
        key.append('/').append(part);
      }
      if (i < right.size() - 1) {
        key.append('/');
      }
    }
    return key.toString();
  }

  @Test
  void isNotHeldUpByAHostileKey() {
    assertThat(TrailKey.parse("/".repeat(1_000_000))).isEmpty();
    assertThat(TrailKey.parse("AWSLogs/".repeat(200_000) + "x")).isEmpty();
    assertThat(TrailFile.parse("111122223333_CloudTrail-Digest_a_" + "b_".repeat(200_000)))
        .isEmpty();
  }
}
