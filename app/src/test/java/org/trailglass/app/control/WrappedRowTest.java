package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WrappedRowTest {
  private static final double GAP = 10;

  private final Wrapping text = new Wrapping();
  private final Region label = new Region();
  private final WrappedRow row = new WrappedRow(GAP, label, text);

  WrappedRowTest() {
    label.setPrefSize(40, 15);
  }

  /// As much as 1,000 square pixels hold, counting how often it is measured.
  private static final class Wrapping extends Region {
    private int measured;
    private double area = 1_000;

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
      return 200;
    }

    @Override
    protected double computePrefHeight(double width) {
      measured++;
      return Math.ceil(area / width);
    }

    void show(double newArea) {
      area = newArea;
      requestLayout();
    }
  }

  @Test
  void givesTheLastNodeTheRestOfTheWidth() {
    row.resize(90, row.prefHeight(90));
    row.layout();

    assertThat(row.prefHeight(90)).isEqualTo(25);
    assertThat(label.getWidth()).isEqualTo(40);
    assertThat(label.getHeight()).isEqualTo(15);
    assertThat(text.getLayoutX()).isEqualTo(50);
    assertThat(text.getWidth()).isEqualTo(40);
    assertThat(text.getHeight()).isEqualTo(25);
  }

  @Test
  void isAsHighAsItsHighestNode() {
    label.setPrefHeight(60);

    assertThat(row.prefHeight(90)).isEqualTo(60);
  }

  @Test
  void measuresAWidthOnceUntilSomethingChanges() {
    for (int i = 0; i < 3; i++) {
      row.prefHeight(90);
      row.minHeight(90);
    }
    assertThat(text.measured).isEqualTo(1);

    text.show(2_000);

    assertThat(row.prefHeight(90)).isEqualTo(50);
  }

  @Test
  void wantsTheWidthsOfAll() {
    assertThat(row.prefWidth(-1)).isEqualTo(250);
  }
}
