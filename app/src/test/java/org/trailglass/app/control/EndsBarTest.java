package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class EndsBarTest {
  private final Region start = sized(200, 26);
  private final Region end = sized(120, 24);
  private final EndsBar bar = new EndsBar(start, end);

  private static Region sized(double width, double height) {
    var region = new Region();
    region.setPrefSize(width, height);
    return region;
  }

  @Test
  void putsBothAtTheEndsOfALine() {
    // when
    bar.resize(400, bar.prefHeight(400));
    bar.layout();

    // then
    assertThat(bar.getHeight()).isEqualTo(26);
    assertThat(start.getLayoutX()).isZero();
    assertThat(end.getLayoutX() + end.getWidth()).isEqualTo(400);
    assertThat(end.getLayoutY()).isZero();
  }

  @Test
  void putsTheSecondBelowWhereTheLineIsTooNarrow() {
    // when
    bar.resize(300, bar.prefHeight(300));
    bar.layout();

    // then
    assertThat(bar.getHeight()).isEqualTo(50);
    assertThat(end.getLayoutX()).isZero();
    assertThat(end.getLayoutY()).isEqualTo(26);
    assertThat(bar.minWidth(-1)).isEqualTo(200);
    assertThat(bar.prefWidth(-1)).isEqualTo(320);
  }
}
