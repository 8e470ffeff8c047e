package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.SavedFilter;
import org.trailglass.app.theme.Theme;

/// The palette over the sample incident, by keys alone.
@InWindow
class PaletteInWindowTest {
  private final OpenWindow window;

  PaletteInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void open() {
    window.openSample();
    window.act(() -> window.root().lookup("#events").requestFocus());
  }

  private void open(FxRobot robot, String text) {
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    window.settle();
    robot.write(text);
    window.settle();
  }

  private Optional<Node> inPopup(String selector) {
    return window.read(
        () ->
            Window.getWindows().stream()
                .filter(any -> any != window.stage() && any.isShowing())
                .map(popup -> popup.getScene().getRoot().lookup(selector))
                .filter(node -> node != null)
                .findFirst());
  }

  private List<String> told() {
    var list = (ListView<?>) inPopup("#palette-list").orElseThrow();
    return window.read(
        () ->
            list.lookupAll(".list-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList());
  }

  @Test
  void runsAnActionOfTheMenusAndGivesTheKeyboardBack(FxRobot robot) {
    // given
    boolean wasShown = window.read(() -> window.settings().now().isShown(Pane.TIMELINE));

    // when
    open(robot, "timeline");

    // then
    assertThat(told().getFirst()).startsWith("Timeline, Action, View, Ctrl+4");

    // when
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(inPopup("#palette")).isEmpty();
    assertThat(window.read(() -> window.settings().now().isShown(Pane.TIMELINE)))
        .isNotEqualTo(wasShown);
    assertThat(window.read(() -> window.root().lookup("#events").isFocused())).isTrue();
  }

  @Test
  void leavesEverythingAsItWasOnEscape(FxRobot robot) {
    // when
    open(robot, "zzz");
    robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
    window.settle();

    // then
    assertThat(inPopup("#palette")).isEmpty();
    assertThat(window.filterText()).isEmpty();
    assertThat(window.read(() -> window.root().lookup("#events").isFocused())).isTrue();
  }

  @Test
  void writesAFieldIntoTheFilterAndOffersItsValues(FxRobot robot) {
    // given
    window.filter("name:AssumeRole or name:GetObject");

    // when
    open(robot, "errcode");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(
            window.read(
                () -> ((StyleClassedTextArea) window.root().lookup("#filter-field")).getText()))
        .isEqualTo("(name:AssumeRole or name:GetObject) errorCode:");
    window.await(() -> inPopup("#filter-completion").isPresent());
  }

  @Test
  void showsAFieldAsAColumn(FxRobot robot) {
    // when
    open(robot, "requestid");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.read(() -> window.settings().now().columns()))
        .filteredOn(ColumnChoice::isVisible)
        .extracting(ColumnChoice::field)
        .contains("requestID");
  }

  @Test
  void appliesASavedFilter(FxRobot robot) {
    // given
    window.act(
        () ->
            window
                .settings()
                .change(
                    kept ->
                        kept.withFilters(
                            kept.filters()
                                .with(new SavedFilter("Failed sign-ins", "outcome:failed")))));

    // when
    open(robot, "fasi");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("outcome:failed");
  }

  @Test
  void filtersForAPrincipalAndPointsItOut(FxRobot robot) {
    // when
    open(robot, "backup-operator");
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    window.settle();
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).startsWith("principal:").contains("backup-operator");

    // when
    open(robot, "backup-operator");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    window.settle();
    robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.read(() -> window.workspace().principal().idProperty().get()))
        .hasValueSatisfying(id -> assertThat(id).contains("backup-operator"));
  }

  @Test
  void saysWhyAnActionIsDisabled(FxRobot robot) {
    // when
    open(robot, "stop loading");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(told().getFirst()).contains("Stop loading", "nothing is loading");
    assertThat(inPopup("#palette")).isPresent();
  }

  @Test
  void looksLikeThis(FxRobot robot) throws IOException {
    open(robot, "");
    WindowPicture.draw(window, "palette-empty", Theme.LIGHT);
    robot.write("user");
    window.settle();
    WindowPicture.draw(window, "palette-user", Theme.LIGHT);
    WindowPicture.draw(window, "palette-user", Theme.DARK);
    window.act(() -> ((TextField) inPopup("#palette").orElseThrow()).setText("re"));
    window.settle();
    robot.type(KeyCode.TAB);
    window.settle();
    WindowPicture.draw(window, "palette-actions", Theme.DARK);
    assertThat(inPopup("#palette")).isPresent();
  }
}
