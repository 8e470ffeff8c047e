package org.trailglass.app;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;

/// The menus as a whole: no letter and no key means two things, and no key of the window takes one
/// from a text.
@InWindow
class MenusInWindowTest {
  /// In a text these mean the text.
  private static final List<String> OF_TEXT =
      List.of(
          "menu-file-paste",
          "menu-edit-undo",
          "menu-edit-redo",
          "menu-edit-copy",
          "menu-edit-selectAll");

  private final OpenWindow window;

  MenusInWindowTest(OpenWindow window) {
    this.window = window;
  }

  private List<Menu> menus() {
    var bar = (MenuBar) window.root().lookup(".menu-bar");
    var all = new ArrayList<Menu>();
    bar.getMenus().forEach(menu -> collect(menu, all));
    return all;
  }

  private static void collect(Menu menu, List<Menu> all) {
    all.add(menu);
    for (var item : menu.getItems()) {
      if (item instanceof Menu inner) {
        collect(inner, all);
      }
    }
  }

  private Stream<MenuItem> items() {
    return menus().stream().flatMap(menu -> menu.getItems().stream());
  }

  private static List<String> letters(List<? extends MenuItem> items) {
    return items.stream()
        .filter(item -> !(item instanceof SeparatorMenuItem) && item.isMnemonicParsing())
        .map(MenuItem::getText)
        .filter(text -> text.indexOf('_') >= 0)
        .map(text -> text.substring(text.indexOf('_') + 1, text.indexOf('_') + 2))
        .map(letter -> letter.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void noLetterMeansTwoEntriesOfAMenu() {
    window.openSample();
    window.act(
        () -> {
          var bar = (MenuBar) window.root().lookup(".menu-bar");
          assertThat(letters(bar.getMenus())).hasSize(5).doesNotHaveDuplicates();
          assertThat(menus())
              .allSatisfy(
                  menu ->
                      assertThat(letters(menu.getItems()))
                          .as(menu.getText())
                          .doesNotHaveDuplicates());
        });
  }

  @Test
  void noKeysMeanTwoActions() {
    window.openSample();
    var twice =
        window.read(
            () ->
                items()
                    .filter(item -> item.getAccelerator() != null)
                    .collect(groupingBy(item -> item.getAccelerator().getDisplayText()))
                    .values()
                    .stream()
                    .filter(items -> items.size() > 1)
                    .map(items -> items.stream().map(MenuItem::getText).toList())
                    .toList());

    assertThat(twice).isEmpty();
  }

  @Test
  void noKeysAreTakenByATextButThoseThatMeanItsOwn() {
    window.openSample();
    var taken = window.read(this::takenByText);

    assertThat(taken).isSubsetOf(OF_TEXT);
  }

  @Test
  void theSheetOfKeysIsSearched(FxRobot robot) throws IOException {
    // when
    robot.push(KeyCode.F1);
    WindowPicture.draw(window, "shortcuts", Theme.LIGHT);
    TextField search = robot.lookup("#shortcuts-search").query();
    window.act(() -> search.setText("facets"));

    // then
    WindowPicture.draw(window, "shortcuts-searched", Theme.DARK);
    assertThat(titles(robot)).containsExactly("View", "Facets");
    window.act(() -> search.getScene().getWindow().hide());
  }

  private static List<String> titles(FxRobot robot) {
    return robot.lookup("#shortcuts .heading").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private TreeSet<String> takenByText() {
    var taken = new TreeSet<String>();
    for (var item : items().toList()) {
      if (item.getAccelerator() instanceof KeyCodeCombination keys && isTaken(keys)) {
        taken.add(item.getId() == null ? item.getText() : item.getId());
      }
    }
    return taken;
  }

  /// Whether a field that has words does something by the keys.
  private static boolean isTaken(KeyCodeCombination keys) {
    var field = new TextField("some words of a text");
    var parent = new StackPane(field);
    new Scene(parent);
    parent.applyCss();
    parent.layout();
    field.selectRange(5, 10);
    var isLeft = new AtomicBoolean();
    parent.addEventHandler(KeyEvent.KEY_PRESSED, event -> isLeft.set(true));
    Event.fireEvent(field, pressed(keys));
    return !isLeft.get() || !field.getText().equals("some words of a text");
  }

  private static KeyEvent pressed(KeyCodeCombination keys) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        KeyEvent.CHAR_UNDEFINED,
        keys.getCode().getName(),
        keys.getCode(),
        isDown(keys.getShift()),
        isDown(keys.getShortcut()) || isDown(keys.getControl()),
        isDown(keys.getAlt()),
        false);
  }

  private static boolean isDown(KeyCombination.ModifierValue value) {
    return value == KeyCombination.ModifierValue.DOWN;
  }
}
