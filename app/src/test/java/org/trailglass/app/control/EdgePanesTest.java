package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
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

  private void showBoth() {
    panes.show(End.FIRST, new EdgePanes.Pane(side, 150, whole -> 220));
    panes.show(End.LAST, new EdgePanes.Pane(detail, 240, whole -> 460));
  }

  private void layOut(double width) {
    panes.resize(width, 700);
    panes.layout();
  }
}
