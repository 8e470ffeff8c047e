package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;
import org.trailglass.event.Reading;
import org.trailglass.sample.SampleIncident;

/// Draws the summary of an event, its JSON and the menu of a value into `target/screenshots`.
@InWindow
class DetailScreenshotTest {
  /// As the documentation of OpsWorks has it.
  private static final String BROKEN =
      """
      {
        "eventVersion": "1.01"ed,
        "userIdentity": {
          "type": "IAMUser",
          "principalId": "AIDACKCEVSQ6C2EXAMPLE",
          "arn": "arn:aws:iam::111122223333:user/mia",
          "accountId": "111122223333",
          "accessKeyId": "AKIAIOSFODNN7EXAMPLE",
          "userName": "mia"
        },
        "eventTime": "2014-07-10T10:02:19Z",
        "eventSource": "opsworks.amazonaws.com",
        "eventName": "DescribeStacks",
        "awsRegion": "us-east-1",
        "sourceIPAddress": "203.0.113.64",
        "requestParameters": { "stackIds": ["2e3f0d1c-1f1d-4e5a-9d1b-0f1e2d3c4b5a"] },
        "responseElements": null,
        "eventType": "AwsApiCall",
        "recipientAccountId": "111122223333"
      }
      """;

  private final OpenWindow window;

  DetailScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsTheSummaryOfAnEvent(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.reveal("StopLogging");
    var tabs = (TabPane) window.root().lookup(".detail").lookup(".tab-pane");

    // when
    robot.interact(() -> tabs.getSelectionModel().select(1));

    // then
    draw(window, "summary", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsARepairedEventAsItCame(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openText("opsworks.json", BROKEN);
    window.reveal((store, row) -> store.reading(row) == Reading.REPAIRED);

    // when
    robot.interact(() -> robot.lookup("As it came").queryAs(ToggleButton.class).fire());

    // then
    draw(window, "repaired", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsWhatIsFoundInTheJson(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.reveal(
        (store, row) ->
            store.first(row, Fields.EVENT_NAME).filter("AssumeRole"::equals).isPresent()
                && store
                    .first(row, Fields.IDENTITY_ACCESS_KEY_ID)
                    .filter(SampleIncident.FIRST_HOP_KEY::equals)
                    .isPresent());

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
    robot.write("role");

    // then
    draw(window, "find", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheMenuOfAValue(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.reveal("StopLogging");
    var fields = robot.lookup(".field-value").<Node>queryAll();
    var key =
        fields.stream().filter(node -> node.getAccessibleText().contains("key: A")).findFirst();

    // when
    robot.interact(
        () ->
            key.orElseThrow()
                .fireEvent(
                    new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 900, 300, false, null)));

    // then
    draw(window, "menu", theme);
  }
}
