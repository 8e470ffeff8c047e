package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;

/// Whoever sees only an icon can ask what it does: by the pointer, and by a screen reader. Over the
/// whole window with every part of it, and the dialogs that its keys open.
@InWindow
class ToldControlsTest {
  private static final List<KeyCode> DIALOGS =
      List.of(KeyCode.B, KeyCode.L, KeyCode.K, KeyCode.A, KeyCode.N, KeyCode.P, KeyCode.H);

  private final TreeSet<String> untold = new TreeSet<>();
  private int seen;
  private final OpenWindow window;

  ToldControlsTest(OpenWindow window) {
    this.window = window;
  }

  @Test
  void saysWhatEachIconDoes(FxRobot robot) {
    // given
    walk("empty");
    window.openSample();
    window.filter("name:AssumeRole ~outcome:failed");
    for (var pane : List.of(Pane.SIDE, Pane.DETAIL, Pane.PROBLEMS, Pane.TIMELINE)) {
      window.show(pane, true);
    }

    // when
    walk("window");
    for (var tab : List.of("Sources", "Coverage", "What it reached", "Summary")) {
      robot.clickOn(tab);
      window.settle();
      walk(tab);
    }
    for (var key : List.of(KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.F)) {
      robot.push(KeyCode.SHORTCUT, key);
      window.settle();
      walk(key.getName());
    }
    for (var key : DIALOGS) {
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
      window.settle();
      walk("dialog " + key.getName());
      robot.push(KeyCode.ESCAPE);
      window.settle();
    }

    // then
    assertThat(seen).as("icons").isGreaterThan(20);
    assertThat(untold).isEmpty();
  }

  private void walk(String where) {
    window.act(
        () -> {
          for (var shown : List.copyOf(Window.getWindows())) {
            controls(shown.getScene().getRoot()).forEach(control -> look(where, control));
          }
        });
  }

  private void look(String where, ButtonBase button) {
    var text = button.getText();
    boolean isIconOnly = text == null || text.isBlank();
    if (isIconOnly && (button.isFocusTraversable() || button.getTooltip() != null)) {
      seen++;
      var told = button.getAccessibleText();
      if (button.getTooltip() == null || told == null || told.isBlank()) {
        untold.add(where + ": " + name(button));
      }
    }
  }

  private static String name(Control control) {
    return "%s #%s .%s in .%s"
        .formatted(
            control.getClass().getSimpleName(),
            control.getId(),
            String.join(".", control.getStyleClass()),
            control.getParent().getStyleClass());
  }

  /// The buttons that are seen.
  private static List<ButtonBase> controls(Parent parent) {
    var found = new ArrayList<ButtonBase>();
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible()) {
        if (node instanceof ButtonBase button) {
          found.add(button);
        }
        if (node instanceof Parent inner) {
          found.addAll(controls(inner));
        }
      }
    }
    return found;
  }
}
