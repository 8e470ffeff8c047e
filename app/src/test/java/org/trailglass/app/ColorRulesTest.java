package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.coloring.ColorRule;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.settings.Settings;
import org.trailglass.event.Fields;
import org.trailglass.query.Query;

/// Changes colour rules in their dialog, by keyboard alone.
@InWindow
class ColorRulesTest {
  private static final int CONTROLS = 12;
  private static final ColorRule NO_RULE = new ColorRule("", "", RuleColor.ASIDE, new Query.All());

  private final KeptSettings kept = new KeptSettings();
  private final OpenWindow window;
  private Window dialog;

  ColorRulesTest(Workbench bench) {
    window = bench.open(bench.plan().keeping(kept).sized(1200, 760));
  }

  @BeforeEach
  void openTheDialog(FxRobot robot) throws IOException {
    var text = event("ListBuckets", "") + event("RareEvent", "") + event("GetObject", "Denied");
    window.openText("trail.json", text);
    open(robot);
  }

  private void open(FxRobot robot) {
    window.fire("menu-view-colors");
    dialog = window.read(() -> list().getScene().getWindow());
    robot.targetWindow(dialog);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> dialog.hide());
  }

  private static String event(String name, String error) {
    return """
    {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"%s",\
    "eventSource":"s3.amazonaws.com"%s}
    """
        .formatted(name, error.isEmpty() ? "" : ",\"errorCode\":\"" + error + "\"");
  }

  @Test
  void writesARuleWithCompletionAndColoursAtOnce(FxRobot robot) {
    // when
    addRare(robot);

    // then
    assertThat(rules().getFirst())
        .isEqualTo(new RuleChoice("Rare", "RR", "CHANGE", "eventName:RareEvent ", true));
    assertThat(window.read(() -> ruleOf("RareEvent").color())).isEqualTo(RuleColor.CHANGE);
    assertThat(window.read(() -> ruleOf("RareEvent").letters())).isEqualTo("RR");
    assertThat(lineTexts(robot)).contains("Rare: eventName:RareEvent , 1 event");
  }

  @Test
  void movesNoRuleWhileTheyAreShownSorted(FxRobot robot) {
    // given
    goTo(robot, "rules");
    var before = lineTexts(robot);
    sort("list-sort-name");

    // when
    var areMovers = window.read(() -> isDisabled("rules-up") && isDisabled("rules-down"));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    sort("list-sort-natural");

    // then
    assertThat(areMovers).isTrue();
    assertThat(lineTexts(robot)).isEqualTo(before);
    assertThat(window.<Boolean>read(() -> isDisabled("rules-down"))).isFalse();
  }

  @Test
  void movesARuleSwitchesItOffAndDeletesIt(FxRobot robot) {
    // given
    addRare(robot);
    goTo(robot, "rules");

    // when
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    var moved = rules().get(1).name();
    robot.push(KeyCode.ALT, KeyCode.UP);
    var back = rules().getFirst().name();
    robot.type(KeyCode.SPACE);
    window.settle();
    var off = window.read(() -> ruleOf("RareEvent").name());
    var offLines = lineTexts(robot);
    robot.type(KeyCode.DELETE);

    // then
    assertThat(moved).isEqualTo("Rare");
    assertThat(back).isEqualTo("Rare");
    assertThat(off).isEmpty();
    assertThat(offLines).contains("Rare: eventName:RareEvent , off");
    assertThat(rules()).extracting(RuleChoice::name).doesNotContain("Rare").isNotEmpty();
  }

  @Test
  void saysWhatIsWrongWithAQueryAndColoursNothingByIt(FxRobot robot) {
    // given
    addRare(robot);

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("eventName:(RareEvent");
    window.settle();
    var mistake = robot.lookup("#rule-mistake").queryAs(Label.class).getText();
    var colored = window.read(() -> ruleOf("RareEvent").name());
    var help = field().getAccessibleHelp();
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(mistake).startsWith("A closing bracket is missing here");
    assertThat(help).isNotEmpty();
    assertThat(colored).isEmpty();
    assertThat(rules().getFirst().query()).isEqualTo("eventName:(RareEvent)");
    assertThat(window.read(() -> ruleOf("RareEvent").name())).isEqualTo("Rare");
  }

  @Test
  void keepsRulesForTheNextStartUntilTheBuiltInOnesAreWished(FxRobot robot) {
    // given
    addRare(robot);

    // when
    var again = new Settings(kept).now().colorRules();
    goTo(robot, "rule-reset");
    robot.type(KeyCode.SPACE);
    window.settle();

    // then
    assertThat(again.areOwn()).isTrue();
    assertThat(again.rules().getFirst().name()).isEqualTo("Rare");
    assertThat(new Settings(kept).now().colorRules().areOwn()).isFalse();
    assertThat(window.read(() -> ruleOf("RareEvent").name())).isEmpty();
    assertThat(window.read(() -> ruleOf("GetObject").name())).isEqualTo("Failed");
  }

  @Test
  void offersUnderTheLineThatIsWrittenIn(FxRobot robot) {
    // given
    addRare(robot);

    // when
    robot.write("and eventN");
    window.settle();
    var first = window.read(this::spaceUnderTheCaret);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("not eventName:RareEvent and not eventName:Other and eventN");
    window.settle();

    // then
    assertThat(first).isBetween(0.0, 20.0);
    assertThat(window.read(this::spaceUnderTheCaret)).isEqualTo(first);
  }

  /// How far what is offered is under the line of the caret.
  private double spaceUnderTheCaret() {
    var offered = listOf("#rule-completion");
    var caret = field().getCaretBounds().orElseThrow();
    return offered.localToScreen(offered.getLayoutBounds()).getMinY() - caret.getMaxY();
  }

  @Test
  void isClosedByEscape(FxRobot robot) {
    // when
    robot.type(KeyCode.ESCAPE);
    var isShownAfterTheList = window.read(dialog::isShowing);
    open(robot);
    goTo(robot, "rule-field");
    var isShownAgain = window.read(dialog::isShowing);
    robot.type(KeyCode.ESCAPE);

    // then
    assertThat(isShownAfterTheList).isFalse();
    assertThat(isShownAgain).isTrue();
    assertThat(window.read(dialog::isShowing)).isFalse();
  }

  @Test
  void givesEveryControlANameAndAWayToItByKeyboard(FxRobot robot) {
    for (var id :
        List.of(
            "rule-add",
            "rules-up",
            "rules-down",
            "rules-delete",
            "rule-name",
            "rule-letters",
            "rule-color",
            "rule-field")) {
      goTo(robot, id);
      var text = window.read(() -> focused().getAccessibleText());
      var label = window.read(() -> focused().queryAccessibleAttribute(AccessibleAttribute.TEXT));
      assertThat(text == null ? String.valueOf(label) : text).as(id).isNotBlank();
    }
  }

  /// Chooses an entry of the menu of the list.
  private void sort(String id) {
    window.act(
        () -> {
          Event.fireEvent(
              list(),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
          var menus =
              List.copyOf(Window.getWindows()).stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .toList();
          menus.stream()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> "list-sort".equals(item.getId()))
              .flatMap(item -> ((Menu) item).getItems().stream())
              .filter(item -> id.equals(item.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
          menus.forEach(Window::hide);
        });
  }

  private boolean isDisabled(String id) {
    return dialog.getScene().getRoot().lookup("#" + id).isDisabled();
  }

  /// Adds a rule and leaves the keyboard in its query.
  private void addRare(FxRobot robot) {
    goTo(robot, "rule-add");
    robot.type(KeyCode.SPACE);
    robot.write("Rare");
    robot.type(KeyCode.TAB);
    robot.write("RR");
    robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.TAB);
    robot.write("eventN");
    window.settle();
    robot.type(KeyCode.TAB);
    window.settle();
    robot.write("Rare");
    window.settle();
    robot.type(KeyCode.ENTER);
    window.settle();
  }

  /// Presses Tab until a control has the keyboard.
  private void goTo(FxRobot robot, String id) {
    for (int i = 0; i < CONTROLS && !window.read(() -> id.equals(focused().getId())); i++) {
      robot.type(KeyCode.TAB);
    }
    assertThat(window.read(() -> focused().getId())).isEqualTo(id);
  }

  private Node focused() {
    return Objects.requireNonNull(list().getScene().getFocusOwner());
  }

  private static ListView<?> list() {
    return listOf("#rules");
  }

  private static ListView<?> listOf(String id) {
    return Window.getWindows().stream()
        .flatMap(shown -> shown.getScene().getRoot().lookupAll(id).stream())
        .map(ListView.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private StyleClassedTextArea field() {
    return (StyleClassedTextArea) list().getScene().lookup("#rule-field");
  }

  private List<RuleChoice> rules() {
    return new Settings(kept).now().colorRules().rules();
  }

  private List<String> lineTexts(FxRobot robot) {
    return robot.lookup("#rules .list-cell").queryAll().stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .toList();
  }

  /// The rule of an event; one without a name where it has none.
  private ColorRule ruleOf(String name) {
    var store = window.workspace().storeProperty().get();
    for (int row = 0; row < store.rows(); row++) {
      if (store.first(row, Fields.EVENT_NAME).filter(name::equals).isPresent()) {
        return window
            .workspace()
            .coloring()
            .colorsProperty()
            .get()
            .rule(store, row)
            .orElse(NO_RULE);
      }
    }
    throw new AssertionError(name);
  }
}
