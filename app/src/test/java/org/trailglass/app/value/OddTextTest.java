package org.trailglass.app.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.text.Words;
import org.trailglass.odduse.OddCount;
import org.trailglass.odduse.OddKind;
import org.trailglass.odduse.OddUse;
import org.trailglass.store.EventStore;

class OddTextTest {
  private final Words words = Words.english();
  private final OddText text = new OddText(words, ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryKind(OddKind kind) {
    assertThat(OddText.name(kind, words)).isNotBlank();
    assertThat(OddText.sentence(kind, words)).isNotBlank();
    assertThat(words.has("odd.reason." + kind.code())).isTrue();
  }

  @Test
  void tellsBothValuesThatDiffer() {
    var use =
        new OddUse.Changed(OddKind.SEVERAL_NETWORKS, 7, "198.51.100.0/24", 3, "203.0.113.0/24");

    assertThat(text.reason(new OddCount(use, 1_200)))
        .isEqualTo(
            "Temporary credentials used from several networks: first 198.51.100.0/24, then"
                + " 203.0.113.0/24 (1,200 events)");
  }

  @Test
  void tellsWhereAnInstanceWasSeenThatHasAPrivateAddress() {
    var use = new OddUse.FromPublic(OddKind.NEW_NETWORK, 7, "10.0.3.7", 3, "\u202e203.0.113.77");

    assertThat(text.reason(use))
        .isEqualTo(
            "Instance seen first from a private address 10.0.3.7, then from"
                + " \u27e8U+202E\u27e9203.0.113.77");
  }

  @Test
  void tellsWhenASessionExpiredAndWhenItWasUsed() {
    long expires = Instant.parse("2024-03-06T03:00:00Z").toEpochMilli();

    assertThat(text.reason(new OddUse.Expired(OddKind.AFTER_EXPIRY, 7, expires, expires + 90_000)))
        .isEqualTo("Session expired 2024-03-06 03:00:00 UTC, used 2024-03-06 03:01:30 UTC");
    assertThat(
            text.reason(
                new OddUse.Expired(
                    OddKind.AFTER_EXPIRY, 7, EventStore.NO_TIME, EventStore.NO_TIME)))
        .doesNotContain("292");
  }

  @Test
  void hidesNothingInAValueAndCutsALongOne() {
    var region = "\u202e{0}''" + "x".repeat(1_000_000);

    assertThat(text.reason(new OddUse.Single(OddKind.NEW_REGION, 7, region)))
        .startsWith("First use in region \u27e8U+202E\u27e9{0}''xxx")
        .hasSizeLessThan(200);
  }
}
