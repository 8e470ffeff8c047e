package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;

/// Draws the chain of credentials of an event into `target/screenshots`, in panes of several
/// widths.
@InWindow(width = 1440, height = 900)
class ChainScreenshotTest {
  /// A role whose begin is in no file.
  private static final String ORPHAN =
      """
      {"eventTime": "2024-03-01T10:01:01Z", "eventName": "GetObject",
       "eventSource": "s3.amazonaws.com", "awsRegion": "eu-central-1",
       "recipientAccountId": "111122223333",
       "userIdentity": {"type": "AssumedRole", "principalId": "AROAEXAMPLE7:worker",
        "arn": "arn:aws:sts::111122223333:assumed-role/order-processor/worker",
        "accountId": "111122223333", "accessKeyId": "ASIAIOSFODNN7EXAMPLE",
        "sessionContext": {"sessionIssuer": {"type": "Role", "principalId": "AROAEXAMPLE7",
         "arn": "arn:aws:iam::111122223333:role/order-processor", "userName": "order-processor"},
         "attributes": {"creationDate": "2024-03-01T08:12:44Z"}}}}
      """;

  private final OpenWindow window;

  ChainScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsTheChainOfTheLastHop(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    window.reveal("StopLogging");

    // then
    draw(window, "chain-1440", theme);

    // when
    showDetail(760);
    window.act(() -> robot.lookup(".chain-spot").query().requestFocus());

    // then
    draw(window, "chain-focused", theme);

    // when
    window.resize(1024, 700);

    // then
    draw(window, "chain-1024", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsWhereAChainBreaks(Theme theme) throws IOException {
    // given
    window.openText("orphan.json", ORPHAN);

    // when
    window.reveal("GetObject");

    // then
    draw(window, "chain-gap", theme);

    // when
    var orphan = ORPHAN.replace("\"attributes\":", "\"sourceIdentity\":\"gina\",\"attributes\":");
    window.openText("named.json", orphan.replace("GetObject", "Named"));
    window.reveal("Named");

    // then
    draw(window, "chain-gap-named", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsPanesOfManyWidths(Theme theme) throws IOException {
    window.openSample();
    window.reveal("StopLogging");
    for (int width : new int[] {320, 600, 900}) {
      showDetail(width);
      draw(window, "chain-pane-" + width, theme);
    }
  }

  /// Shows the detail, so many pixels wide.
  private void showDetail(double width) {
    window.show(Pane.DETAIL, false);
    window.size(Pane.DETAIL, width);
    window.show(Pane.DETAIL, true);
  }
}
