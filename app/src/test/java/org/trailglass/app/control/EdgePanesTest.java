package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.trailglass.app.control.EdgePanes.End;

class EdgePanesTest {
  private final Region side = new Region();
  private final Region table = new Region();
  private final Region detail = new Region();
  private final EdgePanes panes = new EdgePanes(Orientation.HORIZONTAL, table, 360);

  @Test
  void givesTheEndsTheirSizesBackWhenThereIsRoomAgain() {
    // given
    showBoth();
    layOut(1440);

    // when
    layOut(760);
    double narrow = table.getWidth();
    layOut(1440);

    // then
    assertThat(narrow).isEqualTo(360);
    assertThat(side.getWidth()).isEqualTo(220);
    assertThat(detail.getWidth()).isEqualTo(460);
    assertThat(detail.getLayoutX()).isEqualTo(1440 - 460);
    assertThat(table.getWidth()).isEqualTo(1440 - 220 - 460 - 2 * 3);
  }

  @Test
  void heedsNoSizeOfWhatIsInThePanes() {
    // given
    showBoth();
    detail.setMinWidth(30_000);

    // when
    layOut(1440);

    // then
    assertThat(detail.getWidth()).isEqualTo(460);
    assertThat(table.getWidth()).isGreaterThan(700);
  }

  @Test
  void givesTheMiddleAllTheRoomOfAPaneThatIsTakenAway() {
    // given
    showBoth();
    layOut(1440);

    // when
    panes.hide(End.LAST);
    layOut(1440);

    // then
    assertThat(panes.panes()).containsExactly(side, table);
    assertThat(table.getWidth()).isEqualTo(1440 - 220 - 3);
  }

  @Test
  void movesADividerAsFarAsTheOthersLetIt() {
    // given
    showBoth();
    layOut(1440);
    var told = new ArrayList<OptionalDouble>();
    panes.setListener((end, size) -> told.add(size));

    // when
    panes.move(End.LAST, -100);
    panes.move(End.FIRST, -500);
    layOut(1440);

    // then
    assertThat(detail.getWidth()).isEqualTo(560);
    assertThat(side.getWidth()).isEqualTo(150);
    assertThat(told).containsExactly(OptionalDouble.of(560), OptionalDouble.of(150));
  }

  @Test
  void givesAPaneItsUsualSizeBackWithADoubleClickOnItsDivider() {
    // given
    showBoth();
    layOut(1440);
    panes.move(End.FIRST, 80);
    var told = new ArrayList<OptionalDouble>();
    panes.setListener((end, size) -> told.add(size));

    // when
    panes.lookup(".split-pane-divider").fireEvent(doubleClick());
    layOut(1440);

    // then
    assertThat(side.getWidth()).isEqualTo(220);
    assertThat(told).containsExactly(OptionalDouble.empty());
  }

  private static MouseEvent doubleClick() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private void showBoth() {
    panes.show(End.FIRST, new EdgePanes.Pane(side, 150, whole -> 220, OptionalDouble.empty()));
    panes.show(End.LAST, new EdgePanes.Pane(detail, 240, whole -> 460, OptionalDouble.empty()));
  }

  private void layOut(double width) {
    panes.resize(width, 700);
    panes.layout();
  }
}
