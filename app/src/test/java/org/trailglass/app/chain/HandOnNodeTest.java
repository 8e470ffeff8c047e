package org.trailglass.app.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class HandOnNodeTest {
  private static Region part(HandOnNode node, String styleClass) {
    return (Region) Objects.requireNonNull(node.lookup("." + styleClass), styleClass);
  }

  private static void turn(HandOnNode node, Orientation direction) {
    node.turn(direction);
    node.resize(100, 40);
    node.layout();
  }

  /// A picture that is taken at once has no second pass of styles.
  @Test
  void leadsWhereLayoutTurnsItWithoutOtherStyles(FxRobot robot) {
    robot.interact(
        () -> {
          // given
          Theme.LIGHT.apply();
          var node = new HandOnNode(Optional.empty());
          var scene = new Scene(new Pane(node));
          scene.getStylesheets().add(String.valueOf(HandOnNode.class.getResource("chain.css")));
          scene.getRoot().applyCss();

          // when
          turn(node, Orientation.HORIZONTAL);

          // then
          assertThat(part(node, "hand-on-line").getWidth()).isEqualTo(94);
          assertThat(part(node, "hand-on-line").getHeight()).isEqualTo(1);
          assertThat(part(node, "hand-on-arrow").getRotate()).isZero();

          // when
          turn(node, Orientation.VERTICAL);

          // then
          assertThat(part(node, "hand-on-line").getWidth()).isEqualTo(1);
          assertThat(part(node, "hand-on-line").getHeight()).isEqualTo(37);
          assertThat(part(node, "hand-on-arrow").getRotate()).isEqualTo(90);
        });
  }
}
