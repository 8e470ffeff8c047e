package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.export.TableForm;
import org.trailglass.s3.MapObjectStore;

/// Every list of the window is sorted, copied and exported alike, by its menu and by keys.
@SuppressWarnings("NullAway.Init") // start is called first
@InWindow
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

  private static OpenWindow window;
  private ListInWindow list = ListInWindow.EVENTS;
  private Node node;

  /// One window for all lists: to make it takes longer than to try a list.
  @BeforeAll
  static void start(Workbench bench) throws IOException {
    var files = bench.folder();
    var buckets = new FakeBuckets(buckets(files), files, Runnable::run);
    window = bench.open(bench.plan().over(buckets));
    window.openSample();
    window.openText("broken.json", BROKEN);
  }

  private static MapObjectStore buckets(Path files) throws IOException {
    var store = FakeBuckets.ofIncident(files, "example-trail");
    for (var folder : List.of("a", "b", "c")) {
      store.put("plain", folder + "/trail.json", new byte[0]);
    }
    return store;
  }

  @AfterEach
  void closeWhatIsOpenBesideTheWindow() {
    window.act(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(other -> other != window.stage())
                .forEach(Window::hide));
    window.filter("");
  }

  @ParameterizedTest
  @EnumSource(ListInWindow.class)
  void isSortedCopiedAndExportedLikeEveryOther(ListInWindow shown) throws IOException {
    // given
    list = shown;
    node = list.show(window);
    window.act(node::requestFocus);
    if (list.isSelectable()) {
      press(KeyCode.HOME, false, false);
      for (int i = 0; i < list.downs(); i++) {
        press(KeyCode.DOWN, false, false);
      }
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
    var ids = columns().stream().limit(MOST_COLUMNS).map(MenuItem::getId).toList();
    for (int column = 0; column < ids.size(); column++) {
      choose(ids.get(column));
      var up = sorted(ids.get(column), "list-sort-ascending");
      var down = sorted(ids.get(column), "list-sort-descending");
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

  private List<String> sorted(String id, String way) throws IOException {
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
    try (var files = Files.list(window.folder())) {
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
    perform(
        () ->
            shownItems().stream()
                .flatMap(ListsInWindowTest::withInner)
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id))
                .fire());
  }

  /// Does something on the FX thread, and waits for all that follows from it.
  private static void perform(Runnable action) {
    window.read(
        () -> {
          action.run();
          return true;
        });
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
    Event.fireEvent(keyboard(), key(KeyCode.F10, false, true));
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
    perform(() -> Event.fireEvent(keyboard(), key(code, isShortcut, isShift)));
  }

  /// What has the keyboard: in some lists it is the row.
  private Node keyboard() {
    return Objects.requireNonNull(node.getScene().getFocusOwner(), "something has the keyboard");
  }

  private static KeyEvent key(KeyCode code, boolean isShortcut, boolean isShift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, isShortcut, false, false);
  }

  private String clipboard() {
    return window.read(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }
}
