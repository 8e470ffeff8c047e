package org.trailglass.app.chain;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FactFlowTest {
  @Test
  void knowsItsHeightBeforeItIsLaidOut(FxRobot robot) {
    robot.interact(
        () -> {
          // given
          var span = new Label("2024-03-05 06:10:01 – 2024-03-06 06:17:03");
          var flow = new FactFlow(new Label("IAM user"), span, new Label("111122223333"));
          new Scene(new StackPane(flow));
          flow.applyCss();

          // when
          double narrow = flow.prefHeight(120);

          // then
          flow.resize(120, narrow);
          flow.layout();
          double bottom =
              flow.getChildren().stream()
                  .mapToDouble(fact -> fact.getBoundsInParent().getMaxY())
                  .max()
                  .orElseThrow();
          assertThat(narrow).isGreaterThan(flow.prefHeight(600)).isGreaterThanOrEqualTo(bottom);
        });
  }
}
