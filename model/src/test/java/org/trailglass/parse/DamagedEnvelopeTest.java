package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.Reading;

/// The key that names the list of records is damaged, or cut off with the beginning of the file.
class DamagedEnvelopeTest {
  private static final String RECORDS = Events.named("First") + "," + Events.named("Last");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Rec\\ords\":[%s]}",
        "{\"\\Records\":[%s]}",
        "{\"lo\\gEvents\":[%s]}",
        "Records\":[%s]}",
        "ords\":[%s]}",
        "s\": [\n%s\n]\n}\n",
        "\":[%s]}"
      })
  void costsNoRecord(String wrapper) {
    var read = Read.text(wrapper.formatted(RECORDS));

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.readings()).containsExactly(Reading.RECOVERED, Reading.RECOVERED);
    assertThat(read.problems).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ords\":[%s]}},\"eventID\":\"1\"}\n",
        "ords\":[%s],\"b\":1}},\"eventID\":\"1\"}\n",
        "ords\":[%s]},",
        "words\":[%s]}",
        "ords\":[%s]"
      })
  void isNotTheKeyOfAnyOtherList(String text) {
    var read = Read.text(text.formatted(RECORDS));

    assertThat(read.values("eventName")).doesNotContain("First", "Last");
    assertThat(read.problems).isNotEmpty();
  }
}
