package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDisplayTest {

  @Test
  void isNotWelcomedWhereNoDisplayIs() {
    assertThat(LocalDisplay.welcomes(":98765")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "host:0", ":", ":x", ":0/../0", ":1.2.3"})
  void isNotWelcomedByWhatIsNoDisplayOfThisMachine(String name) {
    assertThat(LocalDisplay.welcomes(name)).isFalse();
  }
}
