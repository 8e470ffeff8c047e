package org.trailglass.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortFormsTest {
  private static final long LAST = 253_402_300_799L;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void writeATimeAsItIsRead() {
    for (int i = 0; i < 20_000; i++) {
      long second = i == 0 ? 0 : i == 1 ? LAST : random.nextLong(LAST);
      var text = Instant.ofEpochSecond(second).toString();

      assertThat(ShortForms.time(second)).as("seed %d", seed).isEqualTo(text);
      assertThat(ShortForms.secondOf(text.getBytes(US_ASCII), 0)).isEqualTo(second);
    }
  }

  @Test
  void sayWhatMayStandInATime() {
    for (int i = 0; i < 20_000; i++) {
      var time = Instant.ofEpochSecond(random.nextLong(LAST)).toString().toLowerCase(Locale.ROOT);
      int from = random.nextInt(20);
      int to = from + 1 + random.nextInt(20 - from);

      assertThat(ShortForms.mayBeInTime(time.substring(from, to))).isTrue();
    }
    assertThat(ShortForms.mayBeInTime("12345")).isFalse();
    assertThat(ShortForms.mayBeInTime("1:123")).isFalse();
    assertThat(ShortForms.mayBeInTime("t2-")).isFalse();
    assertThat(ShortForms.mayBeInTime("2024-03-01t10:00:00z ")).isFalse();
  }
}
