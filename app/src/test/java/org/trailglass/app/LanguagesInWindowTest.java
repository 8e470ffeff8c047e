package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.LongWords;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;

/// The window in every language, and in one whose words are half as long again: nothing of it is
/// cut, lies over something else, or has two meanings under one key.
@InWindow
@SuppressWarnings("NullAway.Init") // each test opens its window first
class LanguagesInWindowTest {
  private static final List<String> WHAT_OPENS =
      List.of(
          "menu-file-openBucket",
          "menu-file-export",
          "menu-edit-names",
          "menu-edit-goToTime",
          "menu-edit-saveFilter",
          "menu-edit-note",
          "menu-view-columns",
          "menu-view-colors",
          "menu-view-awsRanges",
          "menu-help-shortcuts",
          "menu-help-about");

  private final Workbench bench;
  private OpenWindow window;

  /// A language that is tried.
  enum Tried {
    ENGLISH(Words::english),
    GERMAN(() -> Words.of(Language.GERMAN, Locale.GERMANY)),
    LONG(LongWords::make);

    private final Supplier<Words> words;

    Tried(Supplier<Words> words) {
      this.words = words;
    }
  }

  LanguagesInWindowTest(Workbench bench) {
    this.bench = bench;
  }

  private Words open(Tried language) {
    var words = language.words.get();
    window = bench.open(bench.plan().speaking(words));
    return words;
  }

  @ParameterizedTest
  @CsvSource({"LONG, 1024, 700", "GERMAN, 1440, 900"})
  void showsItsWordsWhole(Tried language, int width, int height) throws IOException {
    // given
    var cut = new CutWords(open(language));
    var found = new ArrayList<String>();
    var name = "language-" + language.name().toLowerCase(Locale.ROOT) + "-" + width;
    window.resize(width, height);

    // when
    look(cut, "empty", found);
    WindowPicture.draw(window, name + "-empty", Theme.LIGHT);
    window.openSample();
    window.show(Pane.PROBLEMS, true);
    window.reveal((store, row) -> store.first(row, Fields.ERROR_CODE).isPresent());
    look(cut, "sample", found);
    WindowPicture.draw(window, name, Theme.LIGHT);
    WindowPicture.draw(window, name, Theme.DARK);
    lookAtTabs(cut, name, found);
    for (var id : WHAT_OPENS) {
      lookAtDialog(cut, id, name, found);
    }

    // then
    assertThat(found).isEmpty();
  }

  /// As wide as they are at first: a person may make a column narrower.
  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "GERMAN"})
  void showsTheHeadsOfColumnsWhole(Tried language) {
    // given
    open(language);
    window.resize(1440, 900);
    window.openSample();

    // when
    window.show(Pane.PROBLEMS, true);
    var heads = new ArrayList<String>();
    var cut = new ArrayList<String>();
    for (var pane : window.read(() -> List.copyOf(window.root().lookupAll(".tab-pane")))) {
      for (var tab : ((TabPane) pane).getTabs()) {
        window.act(() -> ((TabPane) pane).getSelectionModel().select(tab));
        window.settle();
        window.act(() -> lookAtHeads(heads, cut));
      }
    }

    // then
    assertThat(heads).hasSizeGreaterThan(15);
    assertThat(cut).isEmpty();
  }

  private void lookAtHeads(List<String> heads, List<String> cut) {
    for (var node : window.root().lookupAll(".header-cell > .label")) {
      var label = (Label) node;
      heads.add(label.getText());
      label.getChildrenUnmodifiable().stream()
          .filter(child -> child instanceof Text text && !text.getText().equals(label.getText()))
          .map(child -> ((Text) child).getText())
          .forEach(cut::add);
    }
  }

  private void lookAtTabs(CutWords cut, String name, List<String> found) throws IOException {
    var panes = window.read(() -> List.copyOf(window.root().lookupAll(".tab-pane")));
    for (var pane : panes) {
      var tabs = ((TabPane) pane).getTabs();
      for (int i = 0; i < tabs.size(); i++) {
        int at = i;
        window.act(() -> ((TabPane) pane).getSelectionModel().select(at));
        window.settle();
        look(cut, "tab " + window.read(() -> tabs.get(at).getText()), found);
        drawIfAll(name + "-tab-" + panes.indexOf(pane) + "-" + at);
      }
    }
  }

  private void lookAtDialog(CutWords cut, String id, String name, List<String> found)
      throws IOException {
    Platform.runLater(window.read(() -> window.menuItem(id))::fire);
    window.await(() -> others().findAny().isPresent());
    window.settle();
    look(cut, id, found);
    drawIfAll(name + "-" + id);
    window.act(() -> others().toList().forEach(Window::hide));
  }

  /// What is found does not hang on the picture, and there are dozens.
  private void drawIfAll(String name) throws IOException {
    if (WindowPicture.areAllWanted()) {
      WindowPicture.draw(window, name, Theme.LIGHT);
    }
  }

  private Stream<Window> others() {
    return Window.getWindows().stream()
        .filter(other -> other != window.stage() && other.isShowing());
  }

  private void look(CutWords cut, String where, List<String> found) {
    var all =
        window.read(
            () ->
                Window.getWindows().stream()
                    .filter(Window::isShowing)
                    .flatMap(shown -> cut.below(shown.getScene().getRoot()).stream())
                    .toList());
    all.stream()
        .filter(line -> found.stream().noneMatch(told -> told.endsWith(line)))
        .map(line -> where + ": " + line)
        .forEach(found::add);
  }

  @ParameterizedTest
  @EnumSource
  void hasEachMnemonicOnceInEveryMenu(Tried language) {
    open(language);
    window.openSample();

    var twice = new ArrayList<String>();
    window.act(() -> bar().getMenus().forEach(menu -> check(menu, twice)));
    window.act(() -> check("the bar", bar().getMenus(), twice));

    assertThat(language == Tried.LONG ? List.of() : twice).isEmpty();
  }

  private static void check(Menu menu, List<String> twice) {
    check(menu.getText(), menu.getItems(), twice);
    menu.getItems().stream()
        .filter(Menu.class::isInstance)
        .forEach(inner -> check((Menu) inner, twice));
  }

  private static void check(String menu, List<? extends MenuItem> items, List<String> twice) {
    var letters = new HashSet<Integer>();
    for (var item : items) {
      var text = item.isMnemonicParsing() && item.getText() != null ? item.getText() : "";
      int at = text.indexOf('_') + 1;
      if (at > 0 && !letters.add(Character.toLowerCase(text.codePointAt(at)))) {
        twice.add(menu + ": " + text);
      }
    }
  }

  private MenuBar bar() {
    return (MenuBar) window.root().lookup(".menu-bar");
  }
}
