package org.trailglass.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.sources.SourceRow.Children;
import org.trailglass.app.sources.SourceRow.Key;
import org.trailglass.app.sources.SourceRow.Named;
import org.trailglass.container.Origin;
import org.trailglass.container.Receipt;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.SourceReport;
import org.trailglass.summary.Whereabouts;

class SourceWidthsTest {
  private static final double USUAL = 60;

  private final SourceWidths widths = new SourceWidths(column -> USUAL, String::valueOf);

  private static SourceRow row(int depth, long events) {
    var origin = new Origin.OnDisk(Path.of("/a"));
    var source =
        new SourceState(
            1,
            origin,
            SourceState.Status.LOADED,
            new LoadProgress(0, 0, false, 0, 0, 0, 0, 0),
            SourceReport.nothing(1, origin),
            Optional.empty());
    return new SourceRow(
        new Key(1, "", ""),
        depth,
        source,
        new Named("a", "a", ""),
        new Receipt("", 0, ""),
        new Figures(1, events, 0, 0, 0, 0, 0),
        Whereabouts.none(),
        Children.NONE);
  }

  @Test
  void givesTheNameWhatTheFiguresLeave() {
    // when
    widths.fitName(300);

    // then
    assertThat(widths.of(SourceColumn.NAME)).isEqualTo(300 - 20 - 12 - 2 * USUAL);
  }

  @Test
  void leavesProblemsBeyondTheEdgeOfANarrowList() {
    // when
    widths.fitName(200);

    // then
    assertThat(widths.of(SourceColumn.NAME)).isEqualTo(200 - 20 - 12 - USUAL);
  }

  @Test
  void showsTheStateOfAWideList() {
    // when
    widths.fitName(420);

    // then
    assertThat(widths.of(SourceColumn.NAME)).isEqualTo(420 - 20 - 12 - 3 * USUAL);
  }

  @Test
  void keepsWhatAPersonSized() {
    // given
    widths.size(SourceColumn.NAME, 77);
    widths.size(SourceColumn.EVENTS, 33);

    // when
    widths.fit(List.of(row(0, 1_000_000_000)));
    widths.fitName(420);

    // then
    assertThat(widths.of(SourceColumn.NAME)).isEqualTo(77);
    assertThat(widths.of(SourceColumn.EVENTS)).isEqualTo(33);
  }

  @Test
  void showsTheNumberOfASourceWhole() {
    // when
    widths.fit(List.of(row(0, 1_000_000_000), row(1, 7)));

    // then
    assertThat(widths.of(SourceColumn.EVENTS)).isEqualTo(10 * 8 + 18);
    assertThat(widths.of(SourceColumn.PROBLEMS)).isEqualTo(USUAL);
  }
}
