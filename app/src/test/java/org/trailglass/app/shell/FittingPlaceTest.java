package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.trailglass.app.settings.WindowPlace;

class FittingPlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
  private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 1920, 1080);

  @Test
  void leavesRoomForTheTitleBarInTheMiddleOfTheScreenAtTheFirstStart() {
    var place = FittingPlace.of(WindowPlace.first(), List.of(LAPTOP), LAPTOP);

    assertThat(place).isEqualTo(new Rectangle2D(20, 40, 1400, 820));
  }

  @Test
  void goesWhereItWasLeft() {
    var kept = new WindowPlace(1500, 20, 1000, 700);

    assertThat(FittingPlace.of(kept, List.of(LAPTOP, BESIDE), LAPTOP))
        .isEqualTo(new Rectangle2D(1500, 20, 1000, 700));
  }

  @Test
  void comesBackWhenItStoodPartlyOutsideOrItsScreenIsGone() {
    var partlyOutside = new WindowPlace(-200, -20, 1000, 700);
    var gone = new WindowPlace(2000, 20, 1000, 700);

    assertThat(FittingPlace.of(partlyOutside, List.of(LAPTOP), LAPTOP))
        .isEqualTo(new Rectangle2D(0, 0, 1000, 700));
    assertThat(FittingPlace.of(gone, List.of(LAPTOP), LAPTOP))
        .isEqualTo(new Rectangle2D(220, 100, 1000, 700));
  }
}
