package org.trailglass.app.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// What can be done with a pane as a whole, at its head: small buttons, and a menu. FX thread.
public final class PaneTools {
  private final ShellViewModel model;
  private final Words words;

  public PaneTools(ShellViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /// The buttons of a part that is a pane by itself: the same here as in a window of its own.
  public Region of(Part part) {
    var move = button(() -> model.layout().turn(part));
    model.layout().isDetached(part).subscribe(isDetached -> show(move, isDetached));
    return line(move, hide(part.home()));
  }

  /// The buttons of a pane with tabs.
  ///
  /// @param front tells which tab is in front
  Region of(Pane pane, Supplier<Placed> front) {
    var move = button(() -> model.layout().turn(front.get().part()));
    show(move, false);
    return line(move, hide(pane));
  }

  /// The button that brings a tab back, in a window that has nothing else at its head.
  Region ofWindow(Part part) {
    var back = button(() -> model.layout().turn(part));
    show(back, true);
    return line(back);
  }

  private static Region line(Button... buttons) {
    var line = new HBox(buttons);
    line.getStyleClass().add("pane-tools");
    line.setMinWidth(Region.USE_PREF_SIZE);
    line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return line;
  }

  private Button hide(Pane pane) {
    var hide = button(() -> model.show(pane, false));
    name(hide, Icon.HIDE, words.get("pane.hide"), words.get("pane.hide.hint." + pane));
    return hide;
  }

  private void show(Button move, boolean isDetached) {
    var name = nameOfMove(isDetached);
    name(move, isDetached ? Icon.ATTACH : Icon.DETACH, name, words.get("pane.move.hint", name));
  }

  private String nameOfMove(boolean isDetached) {
    return isDetached ? words.get("pane.attach") : ActionName.of(words, "menu.view.moveWindow");
  }

  /// Not in the way of Tab: the menus have a key for the same.
  private static Button button(Runnable action) {
    var button = new Button();
    button.getStyleClass().addAll("icon-only", "tool");
    button.setOnAction(click -> action.run());
    button.setFocusTraversable(false);
    return button;
  }

  private static void name(Button button, Icon icon, String name, String hint) {
    button.setGraphic(icon.node());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(hint));
  }

  /// The same as a menu.
  ContextMenu menu(Part part) {
    var move = new MenuItem();
    move.textProperty().bind(model.layout().isDetached(part).map(this::nameOfMove));
    move.setOnAction(chosen -> model.layout().turn(part));
    var hide = new MenuItem(words.get("pane.hide"));
    hide.setOnAction(chosen -> model.show(part.home(), false));
    return new ContextMenu(move, hide);
  }

  /// Lets the head of a pane have the menu, where nothing on it has one of its own.
  public void addMenu(Node head, Part part) {
    var menu = menu(part);
    head.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          menu.show(head, asked.getScreenX(), asked.getScreenY());
          asked.consume();
        });
  }
}
