package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.event.FieldPath;

/// Keys and context menu of the JSON viewer.
final class JsonActions {
  private static final KeyCombination COPY = key(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY_VALUE =
      key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination COPY_PATH =
      key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
  private static final KeyCombination COPY_EVENT =
      key(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination FIND = key(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FOLD = key(KeyCode.MINUS, KeyCombination.ALT_DOWN);
  private static final KeyCombination UNFOLD = key(KeyCode.EQUALS, KeyCombination.ALT_DOWN);
  private static final KeyCombination FOLD_ALL =
      key(KeyCode.MINUS, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination UNFOLD_ALL =
      key(KeyCode.EQUALS, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);

  private final JsonViewModel model;
  private final Words words;
  private final ValueMenu values;
  private final JsonArea area;
  private final FindBar findBar;
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  JsonActions(JsonViewModel model, Words words, ValueMenu values, JsonArea area, FindBar findBar) {
    this.model = model;
    this.words = words;
    this.values = values;
    this.area = area;
    this.findBar = findBar;
    actions.put(COPY_VALUE, () -> model.value().ifPresent(CopiedText::put));
    actions.put(COPY_PATH, () -> model.path().map(FieldPath::toString).ifPresent(CopiedText::put));
    actions.put(COPY_EVENT, () -> JsonViewer.copyEvidence(model));
    actions.put(FIND, this::find);
    actions.put(key(KeyCode.F3), model::findNext);
    actions.put(key(KeyCode.F3, KeyCombination.SHIFT_DOWN), model::findPrevious);
    actions.put(FOLD, () -> area.foldAtCaret(true));
    actions.put(UNFOLD, () -> area.foldAtCaret(false));
    actions.put(FOLD_ALL, () -> area.foldAll(true));
    actions.put(UNFOLD_ALL, () -> area.foldAll(false));
    actions.put(key(KeyCode.SUBTRACT, KeyCombination.ALT_DOWN), () -> area.foldAtCaret(true));
    actions.put(key(KeyCode.ADD, KeyCombination.ALT_DOWN), () -> area.foldAtCaret(false));
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  /// Takes the keys pressed inside a node, and gives the text its menu.
  void install(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.control().addEventFilter(MouseEvent.MOUSE_PRESSED, this::pointed);
    area.control()
        .addEventHandler(
            KeyEvent.KEY_TYPED,
            event -> model.fieldValue().ifPresent(value -> values.typed(event, value)));
    var menu = new ContextMenu();
    menu.setOnShowing(event -> menu.getItems().setAll(items()));
    menu.getItems().setAll(items());
    area.setContextMenu(menu);
  }

  private void pressed(KeyEvent event) {
    for (var action : actions.entrySet()) {
      if (action.getKey().match(event)) {
        action.getValue().run();
        event.consume();
        return;
      }
    }
    if (event.getCode() == KeyCode.ESCAPE && findBar.isOpen()) {
      findBar.close();
      event.consume();
    }
  }

  private void find() {
    var selected = area.control().getSelectedText();
    model.moveTo(area.window().offset(area.control().getSelection().getStart()));
    findBar.open(selected.contains("\n") ? "" : selected);
  }

  /// A right click outside the selection moves the caret, so that the menu is of what was clicked.
  private void pointed(MouseEvent event) {
    var control = area.control();
    if (event.getButton() == MouseButton.SECONDARY) {
      int place = control.hit(event.getX(), event.getY()).getInsertionIndex();
      var selection = control.getSelection();
      if (place < selection.getStart() || place > selection.getEnd()) {
        control.moveTo(place);
      }
    }
  }

  private List<MenuItem> items() {
    var items = new ArrayList<MenuItem>();
    model.fieldValue().ifPresent(value -> items.addAll(values.items(value)));
    var copy = item("json.copy", COPY, area.control()::copy);
    copy.setDisable(area.control().getSelection().getLength() == 0);
    items.add(copy);
    items.add(item("json.copyEvent", COPY_EVENT));
    items.add(new SeparatorMenuItem());
    items.add(item("json.findOpen", FIND));
    items.add(item("json.fold", FOLD));
    items.add(item("json.unfold", UNFOLD));
    items.add(item("json.foldAll", FOLD_ALL));
    items.add(item("json.unfoldAll", UNFOLD_ALL));
    return items;
  }

  private MenuItem item(String key, KeyCombination accelerator) {
    return item(key, accelerator, actions.getOrDefault(accelerator, () -> {}));
  }

  private MenuItem item(String key, KeyCombination accelerator, Runnable action) {
    var item = new MenuItem(words.get(key));
    item.setAccelerator(NamedKeys.of(accelerator, words::keyName));
    item.setOnAction(event -> action.run());
    return item;
  }
}
