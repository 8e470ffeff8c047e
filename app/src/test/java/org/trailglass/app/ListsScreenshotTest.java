package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;

/// The menu of the events, and lists that are sorted, in German.
@InWindow
class ListsScreenshotTest {
  private final OpenWindow window;

  ListsScreenshotTest(Workbench bench) {
    window = bench.open(bench.plan().speaking(Words.of(Language.GERMAN, Locale.GERMANY)));
  }

  @ParameterizedTest
  @EachLook
  void drawsTheMenuOfTheEvents(Theme theme) throws IOException {
    // given
    var list = shown(ListInWindow.EVENTS);

    // when
    press(list, KeyCode.F10, true);

    // then
    WindowPicture.draw(window, "lists-events", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsASortedListAndItsMenu(Theme theme) throws IOException {
    // given
    var list = sortedByEvents(ListInWindow.REACH);

    // when
    press(list, KeyCode.F10, true);

    // then
    assertThat(window.<Integer>read(() -> menus().size())).isPositive();
    WindowPicture.draw(window, "lists-sorted", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsAChainInAnotherOrder(Theme theme) throws IOException {
    sortedByEvents(ListInWindow.CHAIN);

    WindowPicture.draw(window, "lists-chain", theme);
  }

  /// Shows a list of the sample, and goes to its second row.
  private Node shown(ListInWindow wanted) {
    window.openSample();
    var list = wanted.show(window);
    window.act(list::requestFocus);
    press(list, KeyCode.HOME, false);
    press(list, KeyCode.DOWN, false);
    return list;
  }

  /// The same, sorted by the numbers of events.
  private Node sortedByEvents(ListInWindow wanted) {
    var list = shown(wanted);
    press(list, KeyCode.F10, true);
    window.act(
        () ->
            menus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "list-sort".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> "list-sort-events".equals(item.getId()))
                .forEach(MenuItem::fire));
    window.act(() -> menus().forEach(Window::hide));
    return list;
  }

  private static List<ContextMenu> menus() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(other -> other instanceof ContextMenu menu && menu.isShowing())
        .map(ContextMenu.class::cast)
        .toList();
  }

  private void press(Node list, KeyCode code, boolean isShift) {
    window.act(
        () ->
            Event.fireEvent(
                Objects.requireNonNull(list.getScene().getFocusOwner()),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, false, false, false)));
    window.settle();
  }
}
