package org.trailglass.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.heat.HeatCell;
import org.trailglass.app.heat.HeatCell.Kind;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.summary.Coverage;

class CoverageGridTest {
  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final Words words = Words.english();

  CoverageGridTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void tellsMissingHoursFromThoseBeforeAndAfter() throws IOException {
    // given
    var coverage =
        coverage(
            event("2024-03-01T08:30:00Z", "a")
                + event("2024-03-01T09:00:00Z", "b")
                + event("2024-03-01T11:59:59Z", "b")
                + event("2024-03-01T13:00:00Z", "a"));

    // when
    var grid = new CoverageGrid(coverage, 1, Names.none(), words);

    // then
    assertThat(grid.lanes()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(6);
    assertThat(kinds(grid, 0))
        .containsExactly(Kind.FULL, Kind.GAP, Kind.GAP, Kind.GAP, Kind.GAP, Kind.FULL);
    assertThat(kinds(grid, 1))
        .containsExactly(Kind.OUTSIDE, Kind.FULL, Kind.GAP, Kind.FULL, Kind.OUTSIDE, Kind.OUTSIDE);
    assertThat(grid.describe(1, 2))
        .isEqualTo("1 · b, 2024-03-01 10:00 to 2024-03-01 11:00 UTC: no events");
    assertThat(grid.sentence(new Formats(words)))
        .endsWith("2024-03-01 13:00:00 UTC: 2 gaps in 2 of 2 account-regions");
  }

  @Test
  void saysOfAWiderColumnHowManyOfItsHoursAreMissing() throws IOException {
    // given
    var coverage =
        coverage(
            event("2024-03-01T00:30:00Z", "a")
                + event("2024-03-01T20:30:00Z", "a")
                + event("2024-03-03T23:30:00Z", "a"));

    // when
    var grid = new CoverageGrid(coverage, 24, Names.none(), words);

    // then
    assertThat(kinds(grid, 0)).containsExactly(Kind.PART, Kind.GAP, Kind.PART);
    assertThat(grid.heading(0)).isEqualTo("Mar 1, 2024");
    assertThat(grid.describe(0, 0)).endsWith("2 events, 22 hours without");
  }

  @Test
  void beginsWeeksOnMondays() throws IOException {
    // given
    var coverage =
        coverage(event("2024-03-06T00:30:00Z", "a") + event("2024-03-11T00:30:00Z", "a"));

    // when
    var grid = new CoverageGrid(coverage, 168, Names.none(), words);

    // then
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.heading(0)).isEqualTo("Mar 4, 2024");
  }

  @Test
  void fitsHoursDaysAndWeeksIntoTheRoomThereIs() {
    assertThat(HourSpan.FIT.hours(48, 100)).isEqualTo(1);
    assertThat(HourSpan.FIT.hours(30 * 24, 100)).isEqualTo(12);
    assertThat(HourSpan.FIT.hours(60 * 24, 100)).isEqualTo(24);
    assertThat(HourSpan.FIT.hours(600_000, 100)).isEqualTo(168);
    assertThat(HourSpan.DAY.hours(48, 100)).isEqualTo(24);
  }

  @Test
  void putsTheNameOfAnAccountBesideIt() throws IOException {
    // given
    var coverage = coverage(event("2024-03-01T09:00:00Z", "eu-west-1"));
    var names = Names.of(Map.of("1", "the account of the whole production"));

    // when
    var grid = new CoverageGrid(coverage, 1, names, words);

    // then
    assertThat(grid.laneName(0)).isEqualTo("1 ⟦the account of the whole\u2026⟧ \u00B7 eu-west-1");
    assertThat(grid.describe(0, 0))
        .startsWith("1 ⟦the account of the whole production⟧ \u00B7 eu-west-1, ");
  }

  @Test
  void saysInTheLanguageOfTheWindowThatAnAccountAndARegionAreMissing() throws IOException {
    // given
    var coverage =
        coverage(
            """
            {"eventVersion":"1.08","eventName":"A","eventTime":"2024-03-01T09:00:00Z"}
            """);
    var german = Words.of(Language.GERMAN, Locale.GERMAN);

    // when
    var grid = new CoverageGrid(coverage, 1, Names.none(), german);
    var columns = new CoverageColumns(german).all();

    // then
    assertThat(grid.laneName(0)).isEqualTo("(fehlt) \u00B7 (fehlt)");
    assertThat(grid.describe(0, 0)).startsWith("(fehlt) \u00B7 (fehlt), ");
    assertThat(grid.firstEvent(0, 0).in(open.workspace().storeProperty().get())).hasValue(0);
    assertThat(columns.get(1).cell().apply(coverage.lanes().getFirst()))
        .isEqualTo(new Cell("(fehlt)", ""));
  }

  @Test
  void staysBoundedWhereATimeIsAbsurd() throws IOException {
    // given
    var coverage =
        coverage(event("1970-01-01T00:00:00Z", "a") + event("9999-12-31T23:00:00Z", "a"));

    // when
    var grid = new CoverageGrid(coverage, 1, Names.none(), words);

    // then
    assertThat(grid.columns()).isEqualTo(1_000_000);
    assertThat(grid.cell(0, 999_999).kind()).isEqualTo(Kind.GAP);
  }

  @Test
  void showsNothingOfNoEvents() {
    var grid = new CoverageGrid(Coverage.empty(), 1, Names.none(), words);

    assertThat(grid.lanes()).isZero();
    assertThat(grid.columns()).isZero();
    assertThat(grid.sentence(new Formats(words))).isEqualTo("No event with a time is open");
  }

  private Coverage coverage(String text) throws IOException {
    open.open(folder.resolve("trail.json"), text);
    return Coverage.of(open.workspace().storeProperty().get());
  }

  private static Iterable<Kind> kinds(CoverageGrid grid, int lane) {
    return IntStream.range(0, grid.columns())
        .mapToObj(column -> grid.cell(lane, column))
        .map(HeatCell::kind)
        .toList();
  }

  private static String event(String time, String region) {
    return """
    {"eventVersion":"1.08","eventName":"A","eventTime":"%s","recipientAccountId":"1",\
    "awsRegion":"%s"}
    """
        .formatted(time, region);
  }
}
