package org.trailglass.app.listing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.MenuKey;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.SharedAction;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Told;
import org.trailglass.export.TableForm;

/// The entries that every list of the window has in its menu, and the keys that do the same. FX
/// thread.
public final class ListMenu {
  /// No more rows than this are copied: a clipboard is no export.
  public static final int MOST = 10_000;

  /// No more text than this is copied, in chars: logs are written by others, and a value may have
  /// megabytes.
  public static final int MOST_CHARS = 32_000_000;

  private final Words words;
  private final TaskRunner runner;
  private final Consumer<Told> tell;
  private final ListSaver saver;

  /// @param runner writes what is copied
  /// @param tell is told where not all was copied
  public ListMenu(Words words, TaskRunner runner, Consumer<Told> tell, ListSaver saver) {
    this.words = words;
    this.runner = runner;
    this.tell = tell;
    this.saver = saver;
  }

  /// What can be done with a list.
  public ListActions of(Listing<?> listing, Node list) {
    return new ListActions(this, listing, list);
  }

  /// The entries for a list, made anew each time a menu opens: sort by, copy, copy as, export.
  ///
  /// @param at a node of the list
  public List<MenuItem> items(Listing<?> listing, Node at) {
    int selected = listing.selectedRows();
    var copy =
        item("list-copy", words.get("list.copy", selected), () -> copy(listing, TableForm.TSV));
    copy.setAccelerator(NamedKeys.of(SharedAction.COPY.keys(), words::keyName));
    var export = item("list-export", words.get("list.export"), () -> export(listing, windowOf(at)));
    boolean isEmpty = listing.rows().isEmpty();
    copy.setDisable(isEmpty);
    export.setDisable(isEmpty);
    return List.of(
        new SortMenu(words).of(listing), copy, copyAs(listing, selected, isEmpty), export);
  }

  private Menu copyAs(Listing<?> listing, int selected, boolean isEmpty) {
    var menu = new Menu(words.get("list.copyAs", selected));
    menu.setId("list-copy-as");
    menu.setMnemonicParsing(false);
    menu.setDisable(isEmpty);
    for (var form : TableForm.values()) {
      var name = form.name().toLowerCase(Locale.ROOT);
      menu.getItems()
          .add(
              item("list-copy-" + name, words.get("list.form." + name), () -> copy(listing, form)));
    }
    return menu;
  }

  private static MenuItem item(String id, String text, Runnable action) {
    var item = PlainItem.of(text, action);
    item.setId(id);
    return item;
  }

  private static @Nullable Window windowOf(Node node) {
    return node.getScene() == null ? null : node.getScene().getWindow();
  }

  /// Copies the selected rows as text between tabs; where none is selected, all of them.
  public void copy(Listing<?> listing) {
    copy(listing, TableForm.TSV);
  }

  private <R> void copy(Listing<R> listing, TableForm form) {
    int selected = listing.selectedRows();
    var all = listing.rows();
    var rows = selected > 0 ? listing.selected(MOST) : all.subList(0, Math.min(MOST, all.size()));
    int wanted = selected > 0 ? selected : all.size();
    if (wanted == 0) {
      return;
    }
    var table = listing.table(rows);
    runner.run(() -> form.beginning(table, MOST_CHARS), copied -> copied(copied, wanted));
  }

  private void copied(TableForm.Beginning copied, int wanted) {
    CopiedText.put(copied.text());
    if (wanted > copied.rows()) {
      var sentence = words.get("list.copy.cut", copied.rows(), wanted);
      tell.accept(new Told(Told.Kind.WARNING, sentence, List.of()));
    }
  }

  private <R> void export(Listing<R> listing, @Nullable Window owner) {
    saver.save(listing.name(), listing.table(listing.rows()), owner);
  }

  /// Gives a list that has no menu of its own this one, and the keys.
  public void attach(Node list, Listing<?> listing) {
    var menu = new ContextMenu();
    list.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          menu.hide();
          menu.getItems().setAll(items(listing, list));
          show(menu, list, event);
          event.consume();
        });
    attachKeys(list, listing);
    MenuKey.listen(list);
  }

  /// Gives a list that has a menu of its own the keys.
  public void attachKeys(Node list, Listing<?> listing) {
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isCopy = event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT;
          if (isCopy && event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
            copy(listing);
            event.consume();
          }
        });
  }

  private static void show(ContextMenu menu, Node list, ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      place(list).ifPresent(at -> menu.show(list, at[0], at[1]));
    } else {
      menu.show(list, event.getScreenX(), event.getScreenY());
    }
  }

  /// Where keys open the menu.
  private static Optional<double[]> place(Node list) {
    var bounds = list.localToScreen(list.getLayoutBounds());
    return Optional.ofNullable(bounds)
        .map(at -> new double[] {at.getMinX() + 16, at.getMinY() + 16});
  }
}
