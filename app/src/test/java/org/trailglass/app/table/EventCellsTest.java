package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trailglass.app.grid.CellContent;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Reading;

class EventCellsTest {
  private final Formats formats = new Formats(Words.english());
  private final EventCells cells = new EventCells(formats, ZoneOffset.UTC, Names.none());

  private static EventRow row(Object... fields) {
    return new EventRow(new Records().add(fields).store(), 0);
  }

  private String text(EventColumn column, Object... fields) {
    return cells.content(row(fields), column.path()).text();
  }

  @Test
  void writesTimesInTheZoneAndOddOnesAsTheyAre() {
    // given
    var berlin = new EventCells(formats, ZoneId.of("Europe/Berlin"), Names.none());
    var event = row("eventTime", "2024-03-01T10:15:00Z");

    // then
    assertThat(cells.content(event, EventColumn.TIME.path()).text())
        .isEqualTo("2024-03-01 10:15:00");
    assertThat(berlin.content(event, EventColumn.TIME.path()).text())
        .isEqualTo("2024-03-01 11:15:00");
    assertThat(text(EventColumn.TIME, "eventTime", "timestamp")).isEqualTo("timestamp");
    assertThat(text(EventColumn.TIME, "eventName", "A")).isEmpty();
  }

  @Test
  void leavesOutTheDomainThatEveryServiceHas() {
    assertThat(text(EventColumn.SERVICE, "eventSource", "s3.amazonaws.com")).isEqualTo("s3");
    assertThat(text(EventColumn.SERVICE, "eventSource", "example.org")).isEqualTo("example.org");
    assertThat(text(EventColumn.SERVICE, "eventSource", ".amazonaws.com"))
        .isEqualTo(".amazonaws.com");
  }

  @Test
  void showsListsJoinedAndHiddenCharactersVisible() {
    // given
    var odd = "a\u202Eb\nc";

    // then
    assertThat(text(EventColumn.EVENT, "eventName", List.of("One", "Two"))).isEqualTo("One, Two");
    assertThat(text(EventColumn.EVENT, "eventName", odd)).isEqualTo("a⟨U+202E⟩b⟨LF⟩c");
  }

  @Test
  void showsAnyPathAsAColumn() {
    // given
    var event = row("requestParameters", Map.of("bucketName", "bucket-7"));

    // then
    assertThat(cells.content(event, FieldPath.of("requestParameters", "bucketName")).text())
        .isEqualTo("bucket-7");
    assertThat(cells.content(event, FieldPath.of("requestParameters", "key")).text()).isEmpty();
  }

  @Test
  void tellsFailuresByWordsAndTone() {
    // given
    var denied = row("errorCode", "AccessDenied", "errorMessage", "no");
    var signIn = row("eventName", "ConsoleLogin", "errorMessage", "Failed authentication");

    // then
    assertThat(cells.content(denied, EventColumn.ERROR.path()))
        .isEqualTo(new CellContent("AccessDenied", CellContent.Tone.DANGER));
    assertThat(cells.content(signIn, EventColumn.ERROR.path()).text())
        .isEqualTo("Failed authentication");
  }

  @Test
  void marksFailuresAndWhatWasNotReadWhole() {
    // given
    var marks = new RowMarks(Words.english());
    var store =
        new Records()
            .add(Reading.REPAIRED, "eventID", "1", "errorCode", "AccessDenied")
            .add(Reading.WHOLE, "eventID", "2", "eventName", "GetObject")
            .add(Reading.WHOLE, "eventID", "3", "eventName", "A")
            .add(Reading.BUILT, "eventID", "3", "eventName", "B")
            .store();

    // when
    var said =
        List.of(0, 1, 2, 3).stream()
            .map(row -> marks.of(new EventRow(store, row)))
            .map(list -> list.stream().map(mark -> mark.styleClass()).toList())
            .toList();

    // then
    assertThat(said)
        .containsExactly(
            List.of("mark-failed", "mark-repaired"),
            List.of(),
            List.of("mark-shared"),
            List.of("mark-built"));
    assertThat(marks.of(new EventRow(store, 3)).getFirst().description())
        .contains("table row")
        .contains("same ID");
  }
}
