package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

  @Test
  void saysWhereTextIsNoUtf8AndReadsItAll() {
    var text =
        Events.named("Gr\u00fc\u00dfe \ud83d\ude00\u20ac") + "\n" + Events.named("X\u00e9") + "\n";
    var latin = text.replace("\ud83d\ude00\u20ac", "").getBytes(ISO_8859_1);

    assertThat(Read.inPieces(text, 3, ReadLimits.defaults()).problems).isEmpty();
    var read = Read.bytes(latin, 3, ReadLimits.defaults());

    assertThat(read.events()).hasSize(2);
    int column = text.indexOf('\u00fc') + 1;
    assertThat(read.told()).containsExactly("1:" + (column) + " not-utf-8");
  }

  @Test
  void passesZerosAroundValuesAndSaysSo() {
    var a = Events.named("A");

    var read = Read.text("\0".repeat(5_000) + a + "\n" + a + "\n" + "\0".repeat(50));

    assertThat(read.values("eventName")).containsExactly("A", "A");
    assertThat(read.readings()).containsOnly(org.trailglass.event.Reading.WHOLE);
    assertThat(read.told())
        .containsExactly(
            "1:5001 repaired REMOVED_STRAY_CHARACTER", "3:1 repaired REMOVED_STRAY_CHARACTER");
  }
}
