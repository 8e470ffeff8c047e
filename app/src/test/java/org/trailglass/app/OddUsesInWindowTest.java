package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.sample.SampleIncident;

/// Odd use of credentials in the sample incident: where it is marked, and what a mark leads to.
@InWindow
class OddUsesInWindowTest {
  private static final String REASON =
      "Seen in a new network: first 198.51.100.0/24, then 203.0.113.0/24";

  private final OpenWindow window;

  OddUsesInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void open() {
    window.openSample();
  }

  /// Goes to the first event of the leaked key that is odd, or is not.
  private void reveal(boolean isOdd) {
    window.reveal(
        (store, row) ->
            store
                    .first(row, Fields.IDENTITY_ACCESS_KEY_ID)
                    .equals(Optional.of(SampleIncident.LEAKED_KEY))
                && isOdd == odd(row).contains("new-network"));
  }

  private List<String> odd(int row) {
    var store = window.workspace().resultProperty().get().store();
    return store.values(row, SetField.ODD.path());
  }

  private List<List<String>> oddOfResult() {
    return window.read(
        () -> {
          var rows = new ArrayList<List<String>>();
          window.workspace().resultProperty().get().rows().forEach((int row) -> rows.add(odd(row)));
          return rows;
        });
  }

  private static Node line(FxRobot robot, String beginning) {
    return robot
        .lookup(".odd-line")
        .match((Node line) -> line.getAccessibleText().startsWith(beginning))
        .query();
  }

  @Test
  void tellsTheReasonOnTheRow(FxRobot robot) {
    // when
    reveal(true);
    window.filter("odd:new-network");

    // then
    var mark = robot.lookup(".mark-odd").match(Node::isVisible).query();
    assertThat(mark.getAccessibleText()).contains(REASON);
    assertThat(
            window
                .<Object>read(
                    () -> mark.getParent().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toString())
        .contains(REASON);
  }

  @Test
  void marksNoRowThatIsNotOdd(FxRobot robot) {
    window.filter("not odd:*");

    assertThat(robot.lookup(".mark-odd").match(Node::isVisible).queryAll()).isEmpty();
  }

  @Test
  void leadsFromAReasonToItsEvents(FxRobot robot) {
    // given
    reveal(true);

    // when
    robot.interact(line(robot, REASON + ", only this event")::requestFocus);
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("odd:new-network key:" + SampleIncident.LEAKED_KEY);
    assertThat(oddOfResult()).isNotEmpty().allMatch(codes -> codes.contains("new-network"));
  }

  @Test
  void tellsOfAnEventThatIsNotOddHowItsKeyWasUsedElse(FxRobot robot) {
    // when
    reveal(false);

    // then
    assertThat(line(robot, REASON).getAccessibleText()).contains("1 other event");

    // when
    window.filter("");
    window.reveal("StopLogging");

    // then
    assertThat(robot.lookup("#odd-uses").query().isVisible()).isFalse();
  }

  @Test
  void leadsFromACardToTheOddEventsOfItsKey(FxRobot robot) {
    // given
    window.reveal("StopLogging");
    var card =
        robot
            .lookup(".chain-spot")
            .match((Node node) -> node.getAccessibleText().contains(REASON))
            .query();

    // when
    robot.interact(card::requestFocus);
    robot.type(KeyCode.O);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("odd:* key:" + SampleIncident.LEAKED_KEY);
  }

  @Test
  void countsThemInTheStatusBarAndShowsThem(FxRobot robot) {
    // given
    Button button = robot.lookup("#status-odd").queryButton();
    int odd = window.read(() -> window.workspace().oddUsesProperty().get().events());

    // then
    assertThat(button.getText()).isEqualTo(odd + " odd uses");

    // when
    robot.interact(button::fire);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("odd:*");
    assertThat(oddOfResult()).hasSize(odd).noneMatch(List::isEmpty);
  }

  @Test
  void tellsThemInTheReportOfWhatAKeyReached(FxRobot robot) {
    // when
    window.act(() -> window.workspace().wishes().showReach(SampleIncident.LEAKED_KEY));
    window.settle();

    // then
    assertThat(
            robot.lookup("#reach-list").<Object>queryListView().getItems().stream()
                .map(Object::toString))
        .anyMatch(row -> row.contains("ODD") && row.contains("new-network"));
  }

  @ParameterizedTest
  @EachLook
  void drawsThem(Theme theme, FxRobot robot) throws IOException {
    window.resize(1440, 900);
    reveal(true);
    draw(window, "odd-uses", theme);
    window.filter("odd:*");
    window.resize(1024, 700);
    draw(window, "odd-uses-1024", theme);
  }
}
