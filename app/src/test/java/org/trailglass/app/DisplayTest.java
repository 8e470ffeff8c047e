package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

  @Test
  void missesADisplayOnLinuxWhereNoneIsNamed() {
    assertThat(Display.missing("Linux", Map.of("DISPLAY", ""))).contains(Display.Missing.DISPLAY);
  }

  @Test
  void missesSomethingOnLinuxWhereTheDisplayDoesNotAnswer() {
    assertThat(Display.missing("Linux", Map.of("DISPLAY", "no-such-host:987"))).isPresent();
  }

  @Test
  void missesNothingElsewhere() {
    assertThat(Display.missing("Windows 11", Map.of())).isEmpty();
    assertThat(Display.missing("Mac OS X", Map.of())).isEmpty();
  }
}
