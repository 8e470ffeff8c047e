package org.trailglass.app.chain;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Words;

/// What can be done on one card: by a click and Enter the first, all by buttons, letters and the
/// menu, which also has what can be done with the list of all cards. FX thread only.
final class CardActions {
  private final Words words;
  private final List<CardAction> actions;
  private final ListActions list;

  /// @param list that the card is a row of
  CardActions(Words words, List<CardAction> actions, ListActions list) {
    this.words = words;
    this.actions = List.copyOf(actions);
    this.list = list;
  }

  /// A button for each but the first, which is that of the card. The keyboard has the letters.
  List<Button> buttons() {
    return actions.stream().skip(1).map(this::button).toList();
  }

  private Button button(CardAction action) {
    var button = new Button("", action.icon().node());
    button.setId(id(action));
    button.getStyleClass().addAll("icon-only", "tool");
    button.setFocusTraversable(false);
    button.setTooltip(
        new Tooltip(words.get("chain.tool", ActionName.of(words, action.key()), letter(action))));
    button.setAccessibleText(ActionName.of(words, action.key()));
    button.setOnAction(click -> action.action().run());
    return button;
  }

  private static String letter(CardAction action) {
    return action.letter().toUpperCase(Locale.ROOT);
  }

  private static String id(CardAction action) {
    return action.key().replace('.', '-');
  }

  /// Lets a node do them.
  void attach(Node node) {
    node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> showMenu(node, event));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      actions.getFirst().action().run();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (isPlain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      actions.getFirst().action().run();
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown()) {
      actions.stream()
          .filter(action -> action.letter().equalsIgnoreCase(event.getCharacter()))
          .findFirst()
          .ifPresent(
              action -> {
                action.action().run();
                event.consume();
              });
    }
  }

  private void showMenu(Node node, ContextMenuEvent event) {
    node.requestFocus();
    var menu = new ContextMenu();
    menu.getItems().setAll(actions.stream().map(this::item).toList());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(list.items());
    menu.setAutoHide(true);
    menu.show(node, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private MenuItem item(CardAction action) {
    var item = new MenuItem(ActionName.of(words, action.key()), action.icon().node());
    item.setId(id(action) + "-item");
    item.setMnemonicParsing(false);
    if (!action.letter().isEmpty()) {
      item.setAccelerator(new KeyCharacterCombination(letter(action)));
    }
    item.setOnAction(chosen -> action.action().run());
    return item;
  }
}
