package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.workspace.Filter;

/// How a person narrows a trail by what is seen of it: facets, and the menu on every value.
@InWindow
class NarrowingTest {
  private static final String TRAIL =
      """
      {"Records":[
      {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"AssumeRole",
       "eventSource":"sts.amazonaws.com","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.9",
       "userIdentity":{"type":"IAMUser","userName":"mia","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},
       "responseElements":{"credentials":{"accessKeyId":"ASIAIOSFODNN7EXAMPLE"}},
       "resources":[{"ARN":"arn:a"},{"ARN":"arn:b"}]},
      {"eventVersion":"1.08","eventTime":"2024-03-01T11:00:00Z","eventName":"ListBuckets",
       "eventSource":"s3.amazonaws.com","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.9",
       "userIdentity":{"type":"AssumedRole","accessKeyId":"ASIAIOSFODNN7EXAMPLE"}},
      {"eventVersion":"1.08","eventTime":"2024-03-01T12:00:00Z","eventName":"ListBuckets",
       "eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1","sourceIPAddress":"198.51.100.7",
       "userIdentity":{"type":"IAMUser","userName":"tom"},"errorCode":"Denied"}]}
      """;

  private final OpenWindow window;

  NarrowingTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void openTrail() throws IOException {
    window.openText("trail.json", TRAIL);
  }

  @Test
  void clicksAFacetInAndOut(FxRobot robot) {
    // when
    robot.clickOn(row("ListBuckets"));
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("eventName:ListBuckets");
    assertThat(shown()).isEqualTo(2);

    // when
    robot.clickOn(row("ListBuckets"));
    window.settle();

    // then
    assertThat(window.filterText()).isEmpty();

    // when
    robot.press(KeyCode.ALT).clickOn(row("ListBuckets")).release(KeyCode.ALT);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("not eventName:ListBuckets");
    assertThat(shown()).isEqualTo(1);
    assertThat(row("ListBuckets").getAccessibleText()).contains("filtered out");
    assertThat(window.read(() -> row("ListBuckets").getParent().isFocusWithin())).isTrue();
  }

  @Test
  void goesThroughFacetsByKeys(FxRobot robot) {
    // given
    robot.interact(() -> row("ListBuckets").requestFocus());

    // when
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("eventName:AssumeRole");

    // when
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("not eventName:AssumeRole");
  }

  @Test
  void goesOnToANeighbourWhenAValueIsFilteredOut(FxRobot robot) {
    // given
    robot.interact(() -> row("ListBuckets").requestFocus());

    // when
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("not eventName:ListBuckets");
    assertThat(window.read(() -> row("AssumeRole").isFocused())).isTrue();

    // when
    robot.interact(
        () -> row("AssumeRole").getParent().getParent().lookup(".facet-head").requestFocus());
    robot.type(KeyCode.DELETE);
    window.settle();

    // then
    assertThat(window.read(() -> window.root().lookup("#facets").isFocusWithin())).isTrue();
  }

  @Test
  void dragsAFieldToAnotherPlace(FxRobot robot) {
    var heads = List.<Node>copyOf(robot.lookup(".facet-head").queryAll());

    robot.drag(heads.get(2)).dropTo(heads.getFirst());
    window.settle();

    assertThat(window.read(this::fields))
        .startsWith("identity.name", "eventName", "eventSource", "sourceIPAddress");
  }

  @Test
  void dragsTheFieldThatWasTakenThoughAnotherOneGoesMeanwhile(FxRobot robot) {
    // given
    var heads = List.<Node>copyOf(robot.lookup(".facet-head").queryAll());
    robot.drag(heads.get(2)).moveTo(heads.getFirst());

    // when
    robot.interact(heads.getFirst()::requestFocus);
    robot.type(KeyCode.DELETE);
    window.settle();
    robot.drop();
    window.settle();

    // then
    assertThat(window.read(this::fields))
        .startsWith("identity.name", "eventSource", "sourceIPAddress");
  }

  @Test
  void filtersByTheValueOfTheCurrentCellFromTheMenuBar(FxRobot robot) {
    // given
    robot.clickOn(window.cell("AssumeRole"));

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("eventName:AssumeRole");
    assertThat(menuBarItems())
        .contains("menu-event-filterFor", "menu-event-filterOut")
        .contains("menu-file-reload", "menu-file-showInFolder");
  }

  /// Those that can be chosen.
  private List<String> menuBarItems() {
    return window.read(
        () ->
            window.root().lookupAll(".menu-bar").stream()
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getId() != null && !item.isDisable())
                .map(MenuItem::getId)
                .toList());
  }

  private List<String> fields() {
    return window.root().lookupAll(".facet-head > .title").stream()
        .map(title -> ((Label) title).getText())
        .toList();
  }

  @Test
  void usesTheMenuOfACell(FxRobot robot) {
    // when
    openMenu(robot, "Denied");
    robot.clickOn("#menu-event-filterFor");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("failure:Denied");
    assertThat(shown()).isEqualTo(1);

    // when
    robot.interact(() -> window.workspace().filter(Filter.none()));
    window.settle();
    openMenu(robot, "198.51.100.7");
    robot.clickOn("Follow this address");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("sourceIPAddress:198.51.100.7");

    // when
    openMenu(robot, "s3");
    robot.clickOn("#value-top");
    window.settle();

    // then
    var focused = window.read(() -> window.stage().getScene().getFocusOwner());
    assertThat(focused.getAccessibleText()).isEqualTo("eventSource, 1 value");
  }

  @Test
  void filtersByKeysAndAltClickInTheTable(FxRobot robot) {
    // when
    robot.clickOn(window.cell("AssumeRole"));
    robot.write("-");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("not eventName:AssumeRole");

    // when
    robot.press(KeyCode.ALT).clickOn(window.cell("198.51.100.7")).release(KeyCode.ALT);
    window.settle();

    // then
    assertThat(window.filterText())
        .isEqualTo("not eventName:AssumeRole not sourceIPAddress:198.51.100.7");
    assertThat(shown()).isEqualTo(1);

    assertThat(window.read(() -> window.stage().getScene().getFocusOwner().getId()))
        .isEqualTo("events");

    // when
    robot.clickOn(window.cell("ListBuckets"));
    robot.write("+");
    window.settle();

    // then
    assertThat(window.filterText()).endsWith("sourceIPAddress:198.51.100.7 eventName:ListBuckets");
  }

  @Test
  void usesTheMenuInTheJson(FxRobot robot) {
    // given
    robot.clickOn(window.cell("AssumeRole"));
    window.settle();
    CodeArea json = robot.lookup(".json-area").query();
    int key = window.read(() -> json.getText().lastIndexOf("ASIAIOSFODNN7EXAMPLE"));

    // when
    robot.interact(
        () -> {
          json.requestFocus();
          json.moveTo(key);
          json.getContextMenu().show(json, 900, 500);
        });
    robot.clickOn("Follow this key");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("userIdentity.accessKeyId:ASIAIOSFODNN7EXAMPLE");
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void leavesListPositionsOutOfThePathInTheJson(FxRobot robot) {
    // given
    robot.clickOn(window.cell("AssumeRole"));
    window.settle();
    CodeArea json = robot.lookup(".json-area").query();
    robot.interact(
        () -> {
          json.requestFocus();
          json.moveTo(json.getText().indexOf("arn:b"));
          json.getContextMenu().show(json, 900, 500);
        });

    // when
    robot.clickOn("#value-copyFilter");

    // then
    var copied = window.read(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).isEqualTo("resources.ARN:\"arn:b\"");

    // when
    robot.write("+");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("resources.ARN:\"arn:b\"");
  }

  @Test
  void searchesAmongTheFieldsAndAddsOne(FxRobot robot) {
    // when
    robot.clickOn("#facets-add");
    var search = robot.from(robot.window(1).getScene().getRoot()).lookup(".text-field");
    robot.interact(() -> search.queryAs(TextField.class).setText("credentials.acc"));
    window.settle();
    robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
    window.settle();

    // then
    assertThat(window.read(() -> row("ASIAIOSFODNN7EXAMPLE").isVisible())).isTrue();
  }

  @Test
  void showsValuesThatComeBackInTheRowsThatWereThere() {
    // given
    var before = window.root().lookupAll(".facet-row");

    // when
    window.filter("outcome:failed");

    // then
    assertThat(window.root().lookupAll(".facet-row"))
        .isEqualTo(before)
        .anyMatch(row -> !row.isVisible());

    // when
    window.filter("");

    // then
    assertThat(window.root().lookupAll(".facet-row")).isEqualTo(before).allMatch(Node::isVisible);
  }

  /// By the keyboard: the headless toolkit asks for no menu at a right click.
  private void openMenu(FxRobot robot, String cell) {
    robot.clickOn(window.cell(cell));
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    window.settle();
  }

  private int shown() {
    return window.read(() -> window.workspace().resultProperty().get().size());
  }

  private Node row(String value) {
    return window.root().lookupAll(".facet-row").stream()
        .filter(Node::isVisible)
        .filter(
            row ->
                row.lookup(".facet-value") instanceof Label label && label.getText().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
