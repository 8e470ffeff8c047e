package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.export.TableForm;

/// Every list of the window is sorted, copied and exported alike, by its menu and by keys.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ListsInWindowTest {
  private static final String BROKEN =
      """
      {"Records":[
      {"eventVersion": @},
      {"eventVersion":"1","eventName":"A","eventTime":"2024-03-01T10:00:00Z",\
      "eventSource":"s3.amazonaws.com","awsRegion":"us-east-1"},
      {"eventVersion": !},
        {"eventVersion": %},
      """;

  /// More of one list would take time and tell no more.
  private static final int MOST_COLUMNS = 2;

  private final Path folder;
  private OpenWindow window;
  private ListInWindow list = ListInWindow.EVENTS;
  private Node node;

  ListsInWindowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @EnumSource(ListInWindow.class)
  void isSortedCopiedAndExportedLikeEveryOther(ListInWindow shown) throws IOException {
    // given
    window.openSample();
    window.open(Files.writeString(folder.resolve("broken.json"), BROKEN));
    window.settle();
    list = shown;
    node = list.show(window);
    window.act(node::requestFocus);
    window.settle();
    if (list.isSelectable()) {
      press(KeyCode.HOME, false, false);
      press(KeyCode.DOWN, false, false);
    }

    // then
    offersWhatEveryListOffers();
    copiesByKeysAndMenuAlike();
    exportsWhatItShows();
    sortsWhatIsShown();
  }

  private void offersWhatEveryListOffers() {
    assertThat(menu().stream().map(MenuItem::getId))
        .containsSubsequence("list-sort", "list-copy", "list-copy-as", "list-export");
  }

  private void copiesByKeysAndMenuAlike() {
    press(KeyCode.C, true, false);
    var byKeys = clipboard();
    choose("list-copy");
    assertThat(clipboard()).isEqualTo(byKeys);
    choose("list-copy-tsv");
    assertThat(clipboard()).isEqualTo(byKeys);
    int lines = list.isSelectable() ? 2 : (int) byKeys.lines().count();
    assertThat(byKeys.lines()).hasSize(lines).hasSizeGreaterThan(1);
    choose("list-copy-json");
    assertThat(clipboard()).startsWith("[\n{\"").endsWith("}\n]");
    choose("list-copy-markdown");
    assertThat(clipboard().lines()).hasSize(lines + 1).allMatch(line -> line.startsWith("| "));
    choose("list-copy-csv");
    assertThat(clipboard().lines()).hasSize(lines);
  }

  private void exportsWhatItShows() throws IOException {
    choose("list-copy");
    var selected = clipboard();
    var whole = exported(TableForm.TSV);
    assertThat(whole).hasSizeGreaterThan(2).containsAll(selected.lines().toList());
    assertThat(exported(TableForm.CSV)).hasSameSizeAs(whole);
  }

  private void sortsWhatIsShown() throws IOException {
    press(KeyCode.C, true, false);
    var selected = clipboard();
    var before = exported(TableForm.TSV);
    boolean isOtherOrder = false;
    int columns = Math.min(MOST_COLUMNS, columns().size());
    for (int column = 0; column < columns; column++) {
      var up = sorted(column, "list-sort-ascending");
      var down = sorted(column, "list-sort-descending");
      assertThat(ordered(up)).isEqualTo(ordered(before));
      assertThat(ordered(down)).isEqualTo(ordered(before));
      if (list.isFlat()) {
        assertThat(cells(down, column)).isEqualTo(cells(up, column).reversed());
      }
      isOtherOrder |= !up.equals(down);
      if (list.isSelectable()) {
        press(KeyCode.C, true, false);
        assertThat(clipboard()).isEqualTo(selected);
      }
    }
    assertThat(isOtherOrder).isTrue();
    if (items("list-sort").stream().anyMatch(item -> "list-sort-natural".equals(item.getId()))) {
      choose("list-sort-natural");
      assertThat(exported(TableForm.TSV)).isEqualTo(before);
    }
  }

  private List<String> sorted(int column, String way) throws IOException {
    var id = columns().get(column).getId();
    choose(id);
    choose(way);
    assertThat(items("list-sort").stream().filter(ListsInWindowTest::isChosen))
        .extracting(MenuItem::getId)
        .containsExactly(id, way);
    return exported(TableForm.TSV);
  }

  private static boolean isChosen(MenuItem item) {
    return item instanceof RadioMenuItem radio && radio.isSelected();
  }

  private static List<String> ordered(List<String> lines) {
    return lines.stream().sorted().toList();
  }

  /// Without rows that have none: some lists have them last, whichever way round.
  private static List<String> cells(List<String> lines, int column) {
    return lines.stream()
        .skip(1)
        .map(line -> line.split("\t", -1)[column])
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private List<MenuItem> columns() {
    var ways = List.of("list-sort-natural", "list-sort-ascending", "list-sort-descending");
    return items("list-sort").stream()
        .filter(item -> item.getId() != null && !ways.contains(item.getId()))
        .toList();
  }

  private List<MenuItem> items(String menu) {
    return menu().stream()
        .filter(item -> menu.equals(item.getId()))
        .flatMap(item -> ((Menu) item).getItems().stream())
        .toList();
  }

  /// The lines of the file that the list is exported to.
  private List<String> exported(TableForm form) throws IOException {
    window.exportListsAs(form);
    choose("list-export");
    try (var files = Files.list(folder)) {
      var file =
          files
              .filter(path -> path.toString().endsWith("." + form.extension()))
              .findFirst()
              .orElseThrow();
      var lines = Files.readAllLines(file);
      Files.delete(file);
      return lines;
    }
  }

  private void choose(String id) {
    window.act(
        () ->
            shownItems().stream()
                .flatMap(ListsInWindowTest::withInner)
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id))
                .fire());
    window.settle();
  }

  private static Stream<MenuItem> withInner(MenuItem item) {
    return item instanceof Menu menu
        ? Stream.concat(Stream.of(item), menu.getItems().stream())
        : Stream.of(item);
  }

  private List<MenuItem> menu() {
    return window.read(this::shownItems);
  }

  /// The entries of the menu that the keys open.
  private List<MenuItem> shownItems() {
    Event.fireEvent(node, key(KeyCode.F10, false, true));
    var items = new ArrayList<MenuItem>();
    shownMenus().forEach(menu -> items.addAll(menu.getItems()));
    shownMenus().forEach(Window::hide);
    return items;
  }

  private static List<ContextMenu> shownMenus() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(other -> other instanceof ContextMenu menu && menu.isShowing())
        .map(ContextMenu.class::cast)
        .toList();
  }

  private void press(KeyCode code, boolean isShortcut, boolean isShift) {
    window.act(() -> Event.fireEvent(node, key(code, isShortcut, isShift)));
    window.settle();
  }

  private static KeyEvent key(KeyCode code, boolean isShortcut, boolean isShift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, isShortcut, false, false);
  }

  private String clipboard() {
    return window.read(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }
}
