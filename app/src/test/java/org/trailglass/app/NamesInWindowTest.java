package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Names;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;

/// Names stand beside their values wherever these are shown, and never in their place.
@InWindow
class NamesInWindowTest {
  private static final String EVENT =
      """
      {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"ListBuckets",\
      "eventSource":"s3.amazonaws.com","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.9",\
      "recipientAccountId":"111122223333",\
      "userIdentity":{"type":"IAMUser","accessKeyId":"AKIAIOSFODNN7EXAMPLE"}}\
      """;

  private final OpenWindow window;

  NamesInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void nameValues(FxRobot robot) throws IOException {
    window.openText("trail.json", EVENT);
    robot.interact(
        () ->
            window
                .workspace()
                .naming()
                .replace(
                    Names.of(
                        Map.of(
                            "111122223333", "production",
                            "203.0.113.9", "VPN Berlin",
                            "AKIAIOSFODNN7EXAMPLE", "build key"))));
    window.settle();
    robot.interact(() -> window.root().lookup("#events").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.HOME);
    window.settle();
  }

  private List<String> texts(String style) {
    return window.read(
        () ->
            window.root().lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> node instanceof SelectableText t ? t.text() : ((Label) node).getText())
                .toList());
  }

  private CodeArea json() {
    return (CodeArea) window.root().lookup(".json-area");
  }

  @Test
  void standBehindTheLinesOfTheJsonAndAreNoPartOfItsText() {
    // when
    giveJsonRoom();
    window.await(() -> texts(".name-tag").size() == 3);

    // then
    assertThat(texts(".name-tag"))
        .containsExactlyInAnyOrder("⟦production⟧", "⟦VPN Berlin⟧", "⟦build key⟧");
    assertThat(window.read(() -> json().getText())).doesNotContain("VPN Berlin");
  }

  private void giveJsonRoom() {
    window.size(Pane.DETAIL, 640);
    List.of(Pane.DETAIL, Pane.SIDE, Pane.TIMELINE).forEach(pane -> window.show(pane, false));
    window.show(Pane.DETAIL, true);
  }

  @Test
  void areUnderlinedInTheRawTextWhichStaysTheEventsOwnBytes(FxRobot robot) {
    // when
    robot.clickOn("Raw");
    window.await(() -> json().getText().equals(EVENT));
    window.await(() -> styleAt("203.0.113.9").contains("named"));

    // then
    assertThat(window.read(() -> styleAt("us-east-1"))).doesNotContain("named");

    // when
    robot.interact(() -> json().moveTo(json().getText().indexOf("203.0.113.9")));

    // then
    assertThat(texts("#json-name")).containsExactly("Named ⟦VPN Berlin⟧");
  }

  private List<String> styleAt(String text) {
    return List.copyOf(json().getStyleOfChar(json().getText().indexOf(text)));
  }

  @Test
  void standInFacets() {
    assertThat(texts(".facet-name")).contains("⟦VPN Berlin⟧");
    assertThat(texts(".facet-value")).contains("203.0.113.9");
    assertThat(
            window.read(
                () ->
                    window.root().lookupAll(".facet-row").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
        .anyMatch(told -> told.startsWith("203.0.113.9 ⟦VPN Berlin⟧, 1 event"));
  }

  @Test
  void standInSourcesAndCoverage(FxRobot robot) {
    // when
    robot.interact(
        () ->
            window.root().lookupAll(".tab-pane").stream()
                .map(TabPane.class::cast)
                .filter(tabs -> tabs.lookup("#facets") != null)
                .forEach(tabs -> tabs.getSelectionModel().select(1)));
    window.settle();

    // then
    assertThat(texts(".source-sheet-value")).contains("111122223333 ⟦production⟧");

    // when
    window.show(Pane.PROBLEMS, true);
    robot.clickOn("Coverage");
    window.settle();
    robot.interact(() -> window.root().lookup("#coverage-grid").requestFocus());
    robot.type(KeyCode.HOME);
    window.settle();

    // then
    assertThat(window.read(() -> window.root().lookup("#coverage-grid").getAccessibleText()))
        .startsWith("111122223333 ⟦production⟧ \u00B7 us-east-1");
  }

  @Test
  void standBesideTheValuesThatTheFilterOffers(FxRobot robot) {
    // when
    robot.clickOn("#filter-field").write("ip:203");
    window.settle();

    // then
    var offered =
        robot.from(robot.window(1).getScene().getRoot()).lookup(".hint").queryAllAs(Label.class);
    assertThat(offered).extracting(hint -> window.read(hint::getText)).contains("⟦VPN Berlin⟧");
  }

  @Test
  void standOnTheChipsOfTheFilter() {
    // given
    var text = "ip:203.0.113.9 -account:1";
    var query = ((ParsedQuery) QueryParser.parse(text)).query();

    // when
    window.act(() -> window.workspace().filter(new Filter(text, query)));
    window.settle();

    // then
    assertThat(texts(".term-name")).containsExactly("⟦VPN Berlin⟧");
  }

  @Test
  void areNotLeftOnTheScreenWhenTheWindowCloses(FxRobot robot) {
    // given
    robot.clickOn("Raw");
    window.await(() -> json().getText().equals(EVENT));
    var place =
        window.read(
            () -> {
              int at = json().getText().indexOf("203.0.113.9");
              return json().getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
            });

    // when
    robot.moveTo(place.getCenterX(), place.getCenterY());
    window.await(NamesInWindowTest::isTooltipShown);
    robot.interact(() -> window.stage().hide());

    // then
    assertThat(window.read(NamesInWindowTest::isTooltipShown)).isFalse();
  }

  private static boolean isTooltipShown() {
    return Window.getWindows().stream().anyMatch(Tooltip.class::isInstance);
  }
}
