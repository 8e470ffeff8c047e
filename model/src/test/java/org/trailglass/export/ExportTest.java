package org.trailglass.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.load.LoadedText;
import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

class ExportTest {
  private final EventStore store =
      LoadedText.of(
          """
          {"Records": [
            {"eventVersion": "1.08", "eventTime": "2024-03-01T12:00:00Z", "eventName": "Late",
             "n": 1.50, "resources": [{"ARN": "a"}, {"ARN": "b"}]},
            {"eventVersion": "1.08", "eventTime": "2024-03-01T10:00:00Z", "eventName": "=Early",
             "big": 12345678901234567890, "text": "x\\u202ey"}
          ]}
          """);
  private final RowOrder byTime = RowOrder.of(store, Sort.byTime());

  @Test
  void writesEachEventOnALineInTheOrderGiven() throws IOException {
    assertThat(written(new Ndjson(), Integer.MAX_VALUE))
        .isEqualTo(
            """
            {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"=Early",\
            "big":12345678901234567890,"text":"x\\u202ey"}
            {"eventVersion":"1.08","eventTime":"2024-03-01T12:00:00Z","eventName":"Late",\
            "n":1.50,"resources":[{"ARN":"a"},{"ARN":"b"}]}
            """);
  }

  @Test
  void writesATrailFileThatReadsAsTheSameEvents() throws IOException {
    // when
    var text = written(new TrailFile(), Integer.MAX_VALUE);
    var again = LoadedText.of(text);

    // then
    assertThat(new ObjectMapper().readTree(text).get("Records")).hasSize(2);
    var order = RowOrder.of(again, Sort.byTime());
    assertThat(write(new Export(again, order), new TrailFile())).isEqualTo(text);
  }

  @Test
  void writesATrailFileWithoutEvents() throws IOException {
    var text = write(new Export(EventStore.empty(), RowOrder.empty()), new TrailFile());

    assertThat(new ObjectMapper().readTree(text).get("Records")).isEmpty();
  }

  @Test
  void writesATableOfPaths() throws IOException {
    var csv = new Csv(List.of(Fields.EVENT_NAME, FieldPath.parse("resources.ARN")), false);

    assertThat(written(csv, Integer.MAX_VALUE))
        .isEqualTo("eventName,resources.ARN\r\n'=Early,\r\nLate,\"a | b\"\r\n");
  }

  @Test
  void writesNoMoreThanTheLimit() throws IOException {
    assertThat(written(new Ndjson(), 1)).hasLineCount(1).contains("Early");
    assertThat(written(new Ndjson(), 0)).isEmpty();
  }

  @Test
  void endsWellFormedWhenItIsCancelled() throws IOException {
    // given
    var out = new ByteArrayOutputStream();
    var asked = new AtomicInteger();

    // when
    var outcome =
        new Export(store, byTime).write(new TrailFile(), out, () -> asked.incrementAndGet() > 1);

    // then
    assertThat(outcome).isEqualTo(new Export.Outcome(1, 0));
    var tree = new ObjectMapper().readTree(out.toByteArray());
    assertThat(tree.get("Records")).hasSize(1);
  }

  @Test
  void tellsThatTheOutputTakesNoMore() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThatThrownBy(() -> new Export(store, byTime).write(new Ndjson(), closed, () -> false))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }

  private String written(ExportFormat format, int limit) throws IOException {
    return write(new Export(store, byTime, limit), format);
  }

  private static String write(Export export, ExportFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    var outcome = export.write(format, out, () -> false);
    assertThat(outcome.withoutText()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
