package org.trailglass.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowViewportTest {

  private static RowViewport of(int rows, double height) {
    var viewport = new RowViewport();
    viewport.setRowHeight(20);
    viewport.setRows(rows);
    viewport.setHeight(height);
    return viewport;
  }

  @Test
  void seesRowsInPartAtBothEdges() {
    // given
    var viewport = of(100, 100);

    // when
    viewport.scrollTo(30);

    // then
    assertThat(viewport.firstRow()).isEqualTo(1);
    assertThat(viewport.endRow()).isEqualTo(7);
    assertThat(viewport.y(1)).isEqualTo(-10);
    assertThat(viewport.rowAt(95)).isEqualTo(6);
  }

  @Test
  void staysWithinTheRowsThereAre() {
    // given
    var viewport = of(10, 100);
    viewport.scrollTo(1_000);

    // when
    viewport.setRows(7);

    // then
    assertThat(viewport.offset()).isEqualTo(40);
    assertThat(viewport.endRow()).isEqualTo(7);
    assertThat(of(3, 100).rowAt(61)).isEqualTo(-1);
  }

  @Test
  void revealsARowWithTheSmallestStep() {
    // given
    var viewport = of(100, 100);

    // when
    viewport.reveal(5);
    double down = viewport.offset();
    viewport.reveal(0);

    // then
    assertThat(down).isEqualTo(20);
    assertThat(viewport.offset()).isZero();
  }

  @Test
  void findsTheVeryLastPixelOfTwoThousandMillionRows() {
    // given
    var viewport = of(Integer.MAX_VALUE, 100);

    // when
    viewport.scrollTo(Double.MAX_VALUE);

    // then
    assertThat(viewport.endRow()).isEqualTo(Integer.MAX_VALUE);
    assertThat(viewport.firstRow()).isEqualTo(Integer.MAX_VALUE - 5);
    assertThat(viewport.y(Integer.MAX_VALUE - 1)).isEqualTo(80);
  }
}
