package org.trailglass.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;
import org.trailglass.store.DecodedText;
import org.trailglass.store.EventStore;
import org.trailglass.store.RawText;
import org.trailglass.store.SegmentBuilder;
import org.trailglass.store.StoreAppender;
import org.trailglass.store.StreamText;

/// How often files are inflated while events are written.
class ExportWorkTest {
  private static final int FILES = 100;
  private static final int EVENTS_OF_FILE = 200;

  /// Bytes of one event, with what it takes beside its text.
  private static final int EVENT_BYTES = 1_032;

  private final DecodedText decoded = new DecodedText();
  private RawText raw;

  @BeforeEach
  void create() throws IOException {
    raw = RawText.create(Long.MAX_VALUE, decoded);
  }

  @AfterEach
  void close() throws IOException {
    raw.close();
  }

  @Test
  void inflatesEachFileOnceWhereAllEventsAreHeldAtLast() throws IOException {
    var store = store((file, event) -> event * FILES + file);

    write(store, Sort.byTime(), Long.MAX_VALUE);

    // What is ahead begins at 4 MB and is four times as large the next time.
    assertThat(decoded.decodings()).isBetween((long) FILES, 3L * FILES);
  }

  @Test
  void inflatesFilesThatOverlapLittleHardlyMoreThanOnce() throws IOException {
    var store = store((file, event) -> file * EVENTS_OF_FILE + event + event % 7 * 30);

    write(store, Sort.byTime(), 1_000 * EVENT_BYTES);

    assertThat(decoded.decodings()).isBetween((long) FILES, 2L * FILES);
  }

  @Test
  void inflatesAFileOnceForEachTimeThatItComesUp() throws IOException {
    var store = store((file, event) -> event * FILES + file);
    int batches = FILES * EVENTS_OF_FILE / 2_000;

    write(store, new Sort(FieldPath.of("n"), false), 2_000 * EVENT_BYTES);

    assertThat(decoded.decodings()).isBetween((long) FILES, (batches + 1L) * FILES);
  }

  @Test
  void inflatesOnlyWhatTheLimitNeeds() throws IOException {
    var store = store((file, event) -> file * EVENTS_OF_FILE + event);
    var order = RowOrder.of(store, Sort.byTime());

    new Export(store, order, 3).write(new Ndjson(), new ByteArrayOutputStream(), () -> false);

    assertThat(decoded.decodings()).isEqualTo(1);
  }

  private static void write(EventStore store, Sort sort, long aheadBytes) throws IOException {
    var order = RowOrder.of(store, sort);
    var out = new ByteArrayOutputStream();

    var outcome =
        new Export(store, order, Integer.MAX_VALUE, aheadBytes)
            .write(new Ndjson(), out, () -> false);

    assertThat(outcome).isEqualTo(new Export.Outcome(FILES * EVENTS_OF_FILE, 0));
    var lines = out.toString(UTF_8).lines().toList();
    for (int position = 0; position < order.size(); position++) {
      var n = store.first(order.row(position), FieldPath.of("n")).orElseThrow();
      assertThat(lines.get(position)).startsWith("{\"n\":" + n + ",");
    }
  }

  /// The number of an event, by which it is sorted.
  private interface Number {
    int of(int file, int event);
  }

  /// Files as gzip, with events of 1,000 bytes.
  private EventStore store(Number number) throws IOException {
    var appender = new StoreAppender(EventStore.empty());
    for (int file = 0; file < FILES; file++) {
      var builder = new SegmentBuilder();
      var text = new StreamText(0, "file " + file, "", raw);
      text.number(file);
      appender.add(text);
      builder.stream(file, 0);
      var whole = new ByteArrayOutputStream();
      for (int event = 0; event < EVENTS_OF_FILE; event++) {
        var json = json(number.of(file, event), file * EVENTS_OF_FILE + event);
        add(builder, number.of(file, event), file * EVENTS_OF_FILE + event);
        builder.commit(Reading.WHOLE, whole.size(), json.length);
        whole.writeBytes(json);
      }
      var gzip = gzip(whole.toByteArray());
      text.keepGzip(gzip, 0, gzip.length, whole.size());
      appender.add(builder.build(0));
    }
    return appender.snapshot();
  }

  private static byte[] json(int number, int id) {
    var begin = "{\"n\":" + number + ",\"id\":" + id + ",\"x\":\"";
    return (begin + "x".repeat(998 - begin.length()) + "\"}").getBytes(UTF_8);
  }

  private static void add(SegmentBuilder builder, int number, int id) {
    builder.begin();
    builder.beginObject();
    leaf(builder, "n", LeafKind.NUMBER, "" + number);
    leaf(builder, "id", LeafKind.NUMBER, "" + id);
    leaf(builder, "eventTime", LeafKind.NUMBER, "" + (1_700_000_000L + number));
    builder.endObject();
  }

  private static void leaf(SegmentBuilder builder, String key, LeafKind kind, String text) {
    builder.enter(key.getBytes(UTF_8), 0, key.length());
    builder.leaf(kind, text.getBytes(UTF_8), 0, text.length());
    builder.leave();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
