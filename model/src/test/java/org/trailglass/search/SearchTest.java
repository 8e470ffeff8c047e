package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final Path FAILURES = Path.of("target", "search-failures");

  @Test
  void answersAsAWalkOverTheJsonDoes() throws IOException {
    long seed = new Random().nextLong();

    int telling = new SearchCheck(FAILURES).run(seed, 2_000);

    assertThat(telling).as("seed %d", seed).isGreaterThan(300);
  }

  /// Pairs that once differed.
  @ParameterizedTest
  @ValueSource(longs = {-744_927_812_702_457_087L})
  void answersWhatItOnceGotWrong(long seed) throws IOException {
    assertThat(new SearchCheck(FAILURES).replay(seed)).isPositive();
  }
}
