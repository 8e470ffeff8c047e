package org.trailglass.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
  private final ColumnLayout layout =
      ColumnLayout.of(List.of(column("a", 100), column("b", 50), column("c", 80)), 0, 1);

  private static WindowedColumn<String> column(String id, double width) {
    return new WindowedColumn<>(
        id,
        id,
        "",
        width,
        WindowedColumn.Style.TEXT,
        WindowedColumn.SortMark.NONE,
        CellContent::plain);
  }

  @Test
  void findsColumnsBordersAndGaps() {
    // given a layout of 100, 50 and 80 pixels

    // then
    assertThat(layout.columnAt(120)).isEqualTo(1);
    assertThat(layout.columnAt(230)).isEqualTo(-1);
    assertThat(layout.borderAt(103)).isZero();
    assertThat(layout.borderAt(120)).isEqualTo(-1);
    assertThat(layout.gapAt(40)).isZero();
    assertThat(layout.gapAt(130)).isEqualTo(2);
    assertThat(layout.gapAt(1_000)).isEqualTo(3);
  }

  @Test
  void movesWhatStandsRightOfAColumnThatIsSized() {
    // when
    var wider = layout.with(1, 70);

    // then
    assertThat(wider.x(2)).isEqualTo(170);
    assertThat(wider.width(2)).isEqualTo(80);
    assertThat(wider.totalWidth()).isEqualTo(250);
  }

  @Test
  void sharesFreeRoomAmongElasticColumns() {
    var columns =
        List.of(column("a", 100), column("b", 50).elastic(true), column("c", 80).elastic(true));

    var roomy = ColumnLayout.of(columns, 331, 1);
    var narrow = ColumnLayout.of(columns, 200, 1);

    assertThat(List.of(roomy.width(0), roomy.width(1), roomy.width(2)))
        .containsExactly(100.0, 100.0, 130.0);
    assertThat(narrow.totalWidth()).isEqualTo(230);
  }

  @Test
  void isWiderWhereTextIsLarger() {
    var larger = ColumnLayout.of(List.of(column("a", 100), column("b", 51)), 0, 1.5);

    assertThat(List.of(larger.width(0), larger.width(1))).containsExactly(150.0, 77.0);
  }

  @Test
  void keepsColumnsWithinLimits() {
    assertThat(column("thin", 1).width()).isEqualTo(WindowedColumn.MIN_WIDTH);
    assertThat(column("huge", 1e9).width()).isEqualTo(WindowedColumn.MAX_WIDTH);
  }
}
