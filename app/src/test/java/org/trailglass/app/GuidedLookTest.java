package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;

/// The guided look in the whole window, over the real incident.
@InWindow(width = 1440, height = 900)
class GuidedLookTest {
  private static final int STOPS = 10;

  private final OpenWindow window;

  GuidedLookTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void offerTheLook() {
    window.act(window.composition()::offerGuidedLook);
  }

  @Test
  void comesWithTheFirstSampleAndLeadsToItsEndByEnterAlone(FxRobot robot) throws IOException {
    // when
    window.openSample();

    // then
    robot.interact(() -> robot.lookup("#tour-next").<Button>query().requestFocus());
    for (int stop = 1; stop <= STOPS; stop++) {
      window.settle();
      WindowPicture.draw(window, "tour-" + stop, stop % 2 == 0 ? Theme.DARK : Theme.LIGHT);
      assertThat(isShown(robot)).isTrue();
      robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    }
    assertThat(isShown(robot)).isFalse();
  }

  @Test
  void showsWhoStoppedTheTrailAndGoesBack(FxRobot robot) {
    // given
    window.openSample();

    // when
    for (int stop = 1; stop <= 3; stop++) {
      robot.interact(() -> robot.lookup("#tour-next").<Button>query().fire());
      window.settle();
    }

    // then
    assertThat(window.currentValue(Fields.EVENT_NAME)).isEqualTo("StopLogging");
    var text = robot.lookup("#tour-text").<Label>query().getText();
    robot.interact(() -> robot.lookup("#tour-back").<Button>query().fire());
    window.settle();
    assertThat(robot.lookup("#tour-text").<Label>query().getText()).isNotEqualTo(text);
  }

  @Test
  void endsByEscapeAndComesByItselfNoMore(FxRobot robot) {
    // given
    window.openSample();
    robot.interact(() -> robot.lookup("#tour-next").<Button>query().requestFocus());

    // when
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

    // then
    assertThat(isShown(robot)).isFalse();
    assertThat(window.settings().now().isLookOffered()).isTrue();
    window.act(() -> window.composition().shellModel().closeAll());
    window.openSample();
    assertThat(isShown(robot)).isFalse();
  }

  @Test
  void beginsFromTheHelpMenuWithNothingOpen(FxRobot robot) {
    // when
    window.fire("menu-help-tour");

    // then
    assertThat(isShown(robot)).isTrue();
    assertThat(window.workspace().isSampleOpen()).isTrue();
  }

  private static boolean isShown(FxRobot robot) {
    return robot
        .lookup("#tour")
        .tryQuery()
        .filter(card -> card.getParent().isVisible())
        .isPresent();
  }
}
