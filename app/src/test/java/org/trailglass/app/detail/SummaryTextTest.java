package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.detail.DetailRow.Tone;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.event.Reading;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Repair;
import org.trailglass.store.RowPlace;

class SummaryTextTest {
  private final Words words = Words.english();
  private final SummaryText text =
      new SummaryText(words, new Formats(words), ZoneId.of("Europe/Berlin"));
  private final FakeReader reader = new FakeReader();

  private EventDetail event(String json) {
    return reader.get(reader.add(json.replace('\'', '"')));
  }

  private List<String> lines(EventDetail detail, Problem... problems) {
    return text.groups(detail, List.of(problems)).stream()
        .flatMap(group -> group.rows().stream())
        .map(row -> row.label() + " | " + row.shown() + " | " + row.note())
        .toList();
  }

  @Test
  void tellsTheTimeInUtcAndHere() {
    assertThat(lines(event("{'eventTime':'2024-03-01T10:00:00Z'}")))
        .contains("Time | 2024-03-01 10:00:00 UTC | 2024-03-01 11:00:00 Europe/Berlin (UTC+1)");
  }

  @Test
  void tellsATimeThatIsNoneAsItIsWritten() {
    assertThat(lines(event("{'eventTime':'timestamp'}"))).contains("Time | timestamp | ");
  }

  @Test
  void showsTheBeginOfAValueOfMegabytesAndKeepsItWholeForTheMenu() {
    var agent = "a".repeat(3_000_000);

    var rows = text.groups(event("{'eventName':'A','userAgent':'" + agent + "'}"), List.of());

    assertThat(rows.stream().flatMap(group -> group.rows().stream()))
        .filteredOn(row -> row.value().text().equals(agent))
        .extracting(DetailRow::shown)
        .containsExactly("a".repeat(ShownText.LONGEST) + "…");
  }

  @Test
  void beginsWithTheErrorOfAFailedEvent() {
    var detail = event("{'eventName':'A','errorCode':'AccessDenied','errorMessage':'no'}");

    var rows = text.groups(detail, List.of()).getFirst().rows();

    assertThat(rows.getFirst().shown()).isEqualTo("AccessDenied");
    assertThat(rows.get(1).shown()).isEqualTo("no");
    assertThat(rows).first().extracting(DetailRow::tone).isEqualTo(Tone.DANGER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{'eventName':'PutObject','readOnly':false}!Access | Write |",
        "{'eventName':'PutObject','readOnly':'true'}!Access | Read |",
        "{'eventName':'GetObject','readOnly':'maybe'}!Access | maybe |",
        "{'managementEvent':true}!Management event | Yes |",
        "{'eventName':'GetObject'}!Access | Read | By the event name: the record does not say",
        "{'eventName':'PutObject'}!Access | Write | By the event name: the record does not say"
      })
  void saysWhetherItWroteAndHowThatIsKnown(String json, String line) {
    assertThat(lines(event(json.replace("\"", "'")))).map(String::strip).contains(line);
  }

  @Test
  void listsResources() {
    var detail = event("{'resources':[{'ARN':'arn:a','type':'T'},{'ARN':'arn:b'}]}");

    assertThat(lines(detail)).contains("ARN | arn:a | ", "Type | T | ", "ARN | arn:b | ");
  }

  @Test
  void tellsEveryPlaceItWasFoundIn() {
    var detail = event("{'eventName':'A'}");
    var twice =
        new EventDetail(
            detail.id(),
            detail.event(),
            detail.identity(),
            detail.time(),
            detail.reading(),
            true,
            List.of(
                new RowPlace(1, 1, "/logs/a.zip", "in/b.json", 1_204, 7, 0),
                new RowPlace(2, 2, "/logs/c.json", "", 3, 1, 0)),
            detail.raw(),
            "");

    assertThat(lines(twice))
        .contains(
            "Found in | /logs/a.zip!/in/b.json | line 1,204, column 7",
            "Also in | /logs/c.json | line 3, column 1",
            "Same event id | Another event has this id and other content | ");
  }

  @Test
  void tellsWhatWasRepairedInThisEventAndInNoOther() {
    var id =
        reader.add(
            "{\"eventVersion\":\"1.01\"}", "{\"eventVersion\":\"1.01\"ed}", Reading.REPAIRED);
    var here = new Place("/logs/a.json.gz", "", 3, 28, 143);
    var elsewhere = new Place("/logs/a.json.gz", "", 9, 1, 900);
    var otherFile = new Place("/logs/b.json.gz", "", 3, 28, 143);

    var lines =
        lines(
            reader.get(id),
            new Problem.Repaired(here, Repair.REMOVED_BARE_WORD, "\"1.01\"ed"),
            new Problem.Repaired(elsewhere, Repair.ADDED_COMMA, "x"),
            new Problem.Repaired(otherFile, Repair.ADDED_COMMA, "y"));

    assertThat(lines)
        .contains(
            "Reading | Repaired to be read | ",
            "Problem | A word outside of quotes was left out | line 3, column 28: \"1.01\"ed")
        .noneMatch(line -> line.contains("comma"));
  }

  @Test
  void saysWhyTheEvidenceCannotBeRead() {
    var detail = event("{'eventName':'A'}");
    var lost =
        new EventDetail(
            detail.id(),
            detail.event(),
            detail.identity(),
            detail.time(),
            Reading.WHOLE,
            false,
            List.of(),
            Optional.empty(),
            "the temporary file has reached its limit");

    assertThat(lines(lost)).contains("Not readable | the temporary file has reached its limit | ");
  }
}
