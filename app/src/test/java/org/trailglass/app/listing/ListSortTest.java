package org.trailglass.app.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListSortTest {
  @Test
  void goesUpThenDownThenBackToTheNaturalOrder() {
    var up = ListSort.next(Optional.empty(), "name");
    var down = ListSort.next(up, "name");

    assertThat(up).contains(new ListSort("name", true));
    assertThat(down).contains(new ListSort("name", false));
    assertThat(ListSort.next(down, "name")).isEmpty();
  }

  @Test
  void beginsAnewWithAnotherColumn() {
    var down = Optional.of(new ListSort("name", false));

    assertThat(ListSort.next(down, "size")).contains(new ListSort("size", true));
  }
}
