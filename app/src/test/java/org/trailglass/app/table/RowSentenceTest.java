package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;

class RowSentenceTest {
  private final Words words = Words.english();
  private final RowSentence sentence =
      new RowSentence(words, new EventCells(new Formats(words), ZoneOffset.UTC, Names.none()));

  private String of(Object... fields) {
    return sentence.of(new EventRow(new Records().add(fields).store(), 0));
  }

  @Test
  void saysWhenWhatWhoAndHowItEnded() {
    var alice = Map.of("type", "IAMUser", "userName", "alice");

    assertThat(
            of(
                "eventTime", "2024-03-01T10:15:00Z",
                "eventName", "CreateUser",
                "userIdentity", alice))
        .isEqualTo("2024-03-01 10:15:00, CreateUser by alice, succeeded");
    assertThat(of("eventName", "CreateUser", "userIdentity", alice, "errorCode", "AccessDenied"))
        .isEqualTo("CreateUser by alice, AccessDenied");
  }

  @Test
  void leavesOutWhatIsMissingAndHidesNothing() {
    assertThat(of("awsRegion", "eu-west-1")).isEqualTo("Event without a name, succeeded");
    assertThat(of("eventName", "Get\u202eObject\u0007"))
        .isEqualTo("Get⟨U+202E⟩Object⟨BEL⟩, succeeded");
  }
}
