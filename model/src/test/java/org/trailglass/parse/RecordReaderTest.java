package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.trailglass.event.Reading;

class RecordReaderTest {

  @Test
  void readsATrailFileAndSaysWhereEachRecordStands() {
    var one = Events.named("GetUser");
    var two = Events.named("ListUsers");

    var read = Read.text("{\"Records\":[" + one + "," + two + "]}");

    assertThat(read.values("eventName")).containsExactly("GetUser", "ListUsers");
    assertThat(read.readings()).containsOnly(Reading.WHOLE);
    assertThat(read.events().getFirst().offset()).isEqualTo(12);
    assertThat(read.sink.json(read.events().get(1))).isEqualTo(two);
    assertThat(read.problems).isEmpty();
    assertThat(read.skips).isEmpty();
  }

  @Test
  void tellsTheTextWholeAndInOrderWhenTheWindowSlides() {
    var records = Collections.nCopies(3_000, Events.named("GetUser"));
    var text = "{\"Records\":[" + String.join(",\n", records) + "]}\n";

    var read = Read.inPieces(text, 777, new ReadLimits(4_096, 64, 16, 10));

    assertThat(read.events()).hasSize(3_000);
    assertThat(read.problems).isEmpty();
    assertThat(new String(read.sink.text(), UTF_8)).isEqualTo(text);
    assertThat(read.sink.json(read.events().getLast())).isEqualTo(Events.named("GetUser"));
  }

  @Test
  void stopsWhenCancelledAndStillTellsTheText() {
    var text = Events.named("GetUser") + "\n" + Events.named("GetUser");
    var sink = new RecordedSink();
    var read = Read.text("");

    new RecordReader(sink, ReadLimits.defaults())
        .read(
            org.trailglass.problem.Place.whole("test", ""),
            new OneGo(text.getBytes(UTF_8)),
            read,
            () -> !sink.found().isEmpty());

    assertThat(sink.found()).hasSize(1);
    assertThat(sink.text()).isEqualTo(text.getBytes(UTF_8));
  }

  /// Text that comes at once.
  private static final class OneGo implements TextInput {
    private final byte[] text;
    private boolean isDone;

    OneGo(byte[] text) {
      this.text = text;
    }

    @Override
    public int read(byte[] into, int from, int to) {
      if (isDone) {
        return -1;
      }
      isDone = true;
      System.arraycopy(text, 0, into, from, text.length);
      return text.length;
    }
  }
}
