package org.trailglass.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.store.RowId;

class SelectionTest {
  private static final RowId ONE = new RowId(1, 7);
  private static final RowId OTHER = new RowId(2, 3);

  @Test
  void containsWhatItWasMadeOf() {
    // given
    var selection = Selection.of(IntStream.range(0, 50).mapToObj(i -> new RowId(i % 3, i)));

    // then
    assertThat(selection.contains(new RowId(1, 49))).isTrue();
    assertThat(selection.contains(new RowId(0, 49))).isFalse();
    assertThat(selection.names().count()).isEqualTo(50);
  }

  @Test
  void takesOutWhatIsInItAndAddsWhatIsNot() {
    // when
    var selection = Selection.of(ONE).toggled(OTHER).toggled(ONE);

    // then
    assertThat(selection).isEqualTo(Selection.of(OTHER));
  }

  @Test
  void takesNoMemoryForEveryEventAndKnowsTheExceptions() {
    // when
    var selection = Selection.all().toggled(ONE);

    // then
    assertThat(selection.contains(ONE)).isFalse();
    assertThat(selection.contains(OTHER)).isTrue();
    assertThat(selection.names()).containsExactly(ONE);
    assertThat(selection.toggled(ONE)).isEqualTo(Selection.all());
  }

  @Test
  void forgetsTheNamesOfAClosedSource() {
    // given
    var selection = Selection.of(ONE).toggled(OTHER);

    // when
    var kept = selection.keeping(id -> id.stream() == 2);

    // then
    assertThat(kept).isEqualTo(Selection.of(OTHER));
  }

  @Test
  void isEmptyOnlyWithoutAnyEvent() {
    assertThat(Selection.none().isEmpty()).isTrue();
    assertThat(Selection.of(ONE).isEmpty()).isFalse();
    assertThat(Selection.all().isEmpty()).isFalse();
  }
}
