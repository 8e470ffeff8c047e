package org.trailglass.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedListTest {

  @Test
  void isTheElementsOfItsPartsInOrder() {
    assertThat(JoinedList.of(List.of(List.of(1, 2), List.of(), List.of(3), List.of(4, 5, 6))))
        .isEqualTo(List.of(1, 2, 3, 4, 5, 6));
    assertThat(JoinedList.of(List.of())).isEmpty();
    assertThat(JoinedList.of(List.of(List.of(), List.of(9)))).containsExactly(9);
  }

  @Test
  void refusesAPlaceOutsideOfIt() {
    // given
    var list = JoinedList.of(List.of(List.of(1), List.of(2)));

    // then
    assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
