package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenLimitsTest {
  @Test
  void readsNumbersAndUnits() {
    var chosen = ChosenLimits.of(Map.of("expandedBytes", "2G", "wrappers", "3", "members", "4k"));

    assertThat(chosen.limits().expandedBytes()).isEqualTo(2L << 30);
    assertThat(chosen.limits().wrappers()).isEqualTo(3);
    assertThat(chosen.limits().members()).isEqualTo(4_096);
    assertThat(chosen.limits().files()).isEqualTo(Limits.defaults().files());
    assertThat(chosen.wrong()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "many", "1.5", "101", "9999999999T"})
  void keepsTheUsualValueOfWhatIsWrittenWrong(String value) {
    var chosen = ChosenLimits.of(Map.of("nesting", value));

    assertThat(chosen.limits()).isEqualTo(Limits.defaults());
    assertThat(chosen.wrong()).hasSize(1);
    assertThat(chosen.wrong().getFirst().known()).contains(LimitName.NESTING);
  }

  @Test
  void namesWhatIsNoLimit() {
    var chosen = ChosenLimits.of(Map.of("depth", "5"));

    assertThat(chosen.wrong().getFirst().known()).isEmpty();
  }
}
