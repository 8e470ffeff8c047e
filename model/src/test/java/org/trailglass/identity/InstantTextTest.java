package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        -1,
        -1_000,
        999,
        1_795_787_254_000L,
        1_795_787_254_120L,
        253_402_300_799_000L,
        253_402_300_800_000L,
        -62_167_219_200_000L,
        -62_167_219_201_000L,
        Long.MAX_VALUE / 1_000 * 1_000,
        Long.MIN_VALUE / 1_000 * 1_000
      })
  void writesLikeAnInstant(long time) {
    assertThat(InstantText.of(time)).isEqualTo(Instant.ofEpochMilli(time).toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void writesRandomMomentsLikeAnInstant(long seed) {
    new Random(seed)
        .longs(1_000, 0, 4_102_444_800L)
        .map(second -> second * 1_000)
        .forEach(
            time ->
                assertThat(InstantText.of(time))
                    .as("seed %d", seed)
                    .isEqualTo(Instant.ofEpochMilli(time).toString()));
  }
}
