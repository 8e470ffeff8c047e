package org.trailglass.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSelectionTest {

  @Test
  void extendsFromTheAnchorInBothDirections() {
    // given
    var clicked = RowSelection.of(5);

    // when
    var down = clicked.extendedTo(8);
    var up = down.extendedTo(3);

    // then
    assertThat(down.ranges()).isEqualTo(RowRanges.of(5, 9));
    assertThat(up.ranges()).isEqualTo(RowRanges.of(3, 6));
    assertThat(up.lead()).isEqualTo(3);
    assertThat(up.anchor()).isEqualTo(5);
  }

  @Test
  void addsARunToWhatIsSelected() {
    // given
    var two = RowSelection.of(1).toggled(10);

    // when
    var added = two.addedTo(12);

    // then
    assertThat(added.ranges()).isEqualTo(RowRanges.of(1, 2).with(10, 13));
  }

  @Test
  void meansLaterRowsTooWhenAllWereAskedForEvenWithoutSomeOfThem() {
    // given
    var all = RowSelection.of(2).all(10);

    // when
    var allButOne = all.toggled(4);

    // then
    assertThat(all.isAll()).isTrue();
    assertThat(all.lead()).isEqualTo(2);
    assertThat(allButOne.isAll()).isTrue();
    assertThat(allButOne.contains(4)).isFalse();
    assertThat(allButOne.ranges().size()).isEqualTo(9);
    assertThat(allButOne.extendedTo(6).isAll()).isFalse();
  }
}
