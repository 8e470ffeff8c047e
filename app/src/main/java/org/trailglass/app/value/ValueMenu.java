package org.trailglass.app.value;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyEvent;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.event.FieldPath;

/// The one menu on every value: in the table, the facets, the detail pane, the JSON. FX thread.
public final class ValueMenu {
  private static final int MOST_VALUES = 12;
  private static final int LONGEST_TITLE = 56;

  private final ValueVerbs verbs;
  private final Words words;

  public ValueMenu(ValueVerbs verbs, Words words) {
    this.verbs = verbs;
    this.words = words;
  }

  /// What the menu does.
  public ValueVerbs verbs() {
    return verbs;
  }

  /// The entries for a value, made anew each time a menu opens.
  public List<MenuItem> items(FieldValue value) {
    var items = new ArrayList<MenuItem>();
    value
        .path()
        .ifPresent(
            path -> {
              items.add(title(path, value.text()));
              items.addAll(filters(List.of(value)));
              items.addAll(presence(path));
              items.addAll(pivots(value));
              items.add(new SeparatorMenuItem());
              items.addAll(field(path));
              items.add(new SeparatorMenuItem());
            });
    items.addAll(copies(List.of(value)));
    value.path().ifPresent(path -> items.add(copyPath(path)));
    if (value.kind().hasText()) {
      items.add(new SeparatorMenuItem());
      items.add(item("value.name", () -> verbs.askForName(value)));
    }
    return items;
  }

  /// The entries for all that a field holds in one event: nothing, one value, or several, each of
  /// which has a menu of its own.
  public List<MenuItem> items(FieldPath path, List<FieldValue> values) {
    if (values.size() == 1) {
      return items(values.getFirst());
    }
    var items = new ArrayList<MenuItem>();
    items.add(title(path, values.isEmpty() ? words.get("value.missing") : ""));
    values.stream().limit(MOST_VALUES).map(this::own).forEach(items::add);
    items.addAll(presence(path));
    items.add(new SeparatorMenuItem());
    items.addAll(field(path));
    items.add(new SeparatorMenuItem());
    if (!values.isEmpty()) {
      items.addAll(copies(values));
    }
    items.add(copyPath(path));
    return items;
  }

  /// The entries for a field that is a column already, where no value of it is meant.
  public List<MenuItem> columnItems(FieldPath path) {
    var items = new ArrayList<>(presence(path));
    items.add(item("value.top", () -> verbs.showTop(path)));
    items.add(copyPath(path));
    return items;
  }

  /// The entries for a field whose top values are shown already.
  public List<MenuItem> facetItems(FieldPath path) {
    var items = new ArrayList<>(presence(path));
    items.add(item("value.addColumn", () -> verbs.addColumn(path)));
    items.add(copyPath(path));
    return items;
  }

  /// A key typed where a value has the keyboard: `+` filters for it, `-` filters it out.
  public void typed(KeyEvent event, FieldValue value) {
    if (!event.isShortcutDown() && !event.isAltDown()) {
      switch (event.getCharacter()) {
        case "+" -> verbs.filterFor(List.of(value));
        case "-" -> verbs.filterOut(List.of(value));
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  private Menu own(FieldValue value) {
    var menu = new Menu(verbs.named().beside(value.text(), shortened(value.text())));
    menu.setMnemonicParsing(false);
    menu.getItems().addAll(filters(List.of(value)));
    menu.getItems().addAll(pivots(value));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(copies(List.of(value)));
    return menu;
  }

  /// Says what the menu is about: in the JSON it is not always clear.
  private MenuItem title(FieldPath path, String value) {
    var name = shortened(path.toString());
    var shown = verbs.named().beside(value, shortened(value));
    var title = new MenuItem(value.isEmpty() ? name : words.get("value.title", name, shown));
    title.setMnemonicParsing(false);
    title.getStyleClass().add("menu-title");
    title.setDisable(true);
    return title;
  }

  private List<MenuItem> filters(List<FieldValue> values) {
    var filterFor = item("menu.event.filterFor", () -> verbs.filterFor(values));
    var filterOut = item("menu.event.filterOut", () -> verbs.filterOut(values));
    filterFor.setAccelerator(new KeyCharacterCombination("+"));
    filterOut.setAccelerator(new KeyCharacterCombination("-"));
    boolean isTooLong = !verbs.canFilter(values);
    filterFor.setDisable(isTooLong);
    filterOut.setDisable(isTooLong);
    return List.of(filterFor, filterOut);
  }

  private List<MenuItem> presence(FieldPath path) {
    return List.of(
        item("value.present", () -> verbs.filterPresent(path)),
        item("value.absent", () -> verbs.filterMissing(path)));
  }

  private List<MenuItem> pivots(FieldValue value) {
    var items = new ArrayList<MenuItem>();
    for (var pivot : verbs.pivots(value).entrySet()) {
      if (items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      items.add(item("value.follow." + pivot.getKey(), () -> verbs.follow(pivot.getValue())));
    }
    if (verbs.canReach(value)) {
      items.add(item("menu.event.reach", () -> verbs.showReach(value)));
    }
    return items;
  }

  private List<MenuItem> field(FieldPath path) {
    return List.of(
        item("value.addColumn", () -> verbs.addColumn(path)),
        item("value.top", () -> verbs.showTop(path)));
  }

  private List<MenuItem> copies(List<FieldValue> values) {
    var items = new ArrayList<MenuItem>();
    items.add(item("value.copy", () -> CopiedText.put(ValueVerbs.plain(values))));
    if (values.stream().allMatch(value -> value.path().isPresent())) {
      items.add(item("value.copyFilter", () -> CopiedText.put(ValueVerbs.asFilter(values))));
    }
    return items;
  }

  private MenuItem copyPath(FieldPath path) {
    return item("value.copyPath", () -> CopiedText.put(path.toString()));
  }

  private MenuItem item(String key, Runnable action) {
    return PlainItem.of(key, ActionName.of(words, key), action);
  }

  private static String shortened(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST_TITLE));
  }
}
