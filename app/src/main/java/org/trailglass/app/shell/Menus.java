package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.settings.LanguageChoice;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.TextSize;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.SharedAction;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// The menu bar. Everything the window can do stands here, with its shortcut.
final class Menus {
  private static final String FIND_ANYTHING = "menu.help.findAnything";

  private final ShellViewModel model;
  private final OpenViewModel open;
  private final Words words;
  private final MenuItems items;
  private final SourceMenus sources;
  private final WindowVerbs window;
  private final Commands commands;

  /// What only a window can do.
  ///
  /// @param dialogs choose files and folders
  /// @param drops takes what the clipboard holds
  /// @param moveFocus goes to the next pane (1) or the one before (-1)
  /// @param layout entries that arrange the window
  /// @param tabs entries that go to the tabs below
  /// @param findAnything opens the palette
  /// @param fullScreen lets the window with the keyboard fill the screen, or no longer
  /// @param close closes the window with the keyboard
  /// @param exit closes all
  record WindowVerbs(
      OpenDialogs dialogs,
      DropTarget drops,
      IntConsumer moveFocus,
      List<MenuItem> layout,
      List<MenuItem> tabs,
      Runnable findAnything,
      Runnable fullScreen,
      Runnable shortcuts,
      Runnable about,
      Runnable close,
      Runnable exit) {}

  Menus(
      ShellViewModel model,
      OpenViewModel open,
      Words words,
      WindowVerbs window,
      Commands commands) {
    this.model = model;
    this.open = open;
    this.words = words;
    this.items = new MenuItems(words);
    this.sources = new SourceMenus(model, open, items);
    this.window = window;
    this.commands = commands;
  }

  MenuBar bar() {
    var bar = new MenuBar(file(), edit(), event(), view(), help());
    bar.setUseSystemMenuBar(true);
    return bar;
  }

  private Menu file() {
    return menu(
        "menu.file",
        item("menu.file.newWindow", "Shortcut+N", commands.windows().open()),
        item("menu.file.open", "Shortcut+O", window.dialogs()::openFiles),
        item("menu.file.openFolder", "Shortcut+Shift+O", window.dialogs()::openFolder),
        item("menu.file.openBucket", "Shortcut+Shift+B", open::openBucket),
        sources.recent(),
        item("menu.file.paste", "Shortcut+V", this::paste),
        item("menu.file.openSample", "Shortcut+Alt+O", open::openSample),
        new SeparatorMenuItem(),
        withEvents(item("menu.file.export", "Shortcut+E", commands.export())),
        item("menu.file.saveCase", "Shortcut+S", commands.cases().save()),
        item("menu.file.saveCaseAs", "Shortcut+Shift+S", commands.cases().saveAs()),
        new SeparatorMenuItem(),
        enabledBy(
            commands.sources().canReload(),
            "menu.off.noSource",
            item("menu.file.reload", "Shortcut+R", commands.sources().reload())),
        enabledBy(
            commands.sources().canShow(),
            "menu.off.notOnDisk",
            item("menu.file.showInFolder", "Shortcut+Alt+R", commands.sources().showInFolder())),
        sources.close(),
        enabledBy(
            model.isLoading(),
            "menu.off.noLoad",
            item("menu.file.cancel", "Shortcut+Period", model::cancel)),
        new SeparatorMenuItem(),
        item("menu.file.closeWindow", "Shortcut+W", window.close()),
        item("menu.file.exit", "Shortcut+Q", window.exit()));
  }

  private void paste() {
    window.drops().take(Clipboard.getSystemClipboard());
  }

  private Menu edit() {
    return menu(
        "menu.edit",
        named(
            model.undoWords(),
            enabledBy(
                model.canUndo(),
                "menu.off.noUndo",
                item("menu.edit.undo", "Shortcut+Z", model::undo))),
        named(
            model.redoWords(),
            enabledBy(
                model.canRedo(),
                "menu.off.noRedo",
                item("menu.edit.redo", "Shortcut+Shift+Z", model::redo))),
        new SeparatorMenuItem(),
        withEvents(item(SharedAction.COPY, commands.copy())),
        withEvents(item(SharedAction.SELECT_ALL, commands.selectAll())),
        new SeparatorMenuItem(),
        withEvents(item("menu.edit.findEvents", "Shortcut+F", commands.events().find())),
        withEvents(item("menu.edit.findNext", "F3", () -> commands.events().step().accept(1))),
        withEvents(
            item("menu.edit.findPrevious", "Shift+F3", () -> commands.events().step().accept(-1))),
        withEvents(item("menu.edit.find", "Shortcut+Shift+F", commands.find())),
        withEvents(item("menu.edit.goToTime", "Shortcut+G", commands.goToTime())),
        new SeparatorMenuItem(),
        withEvents(item("menu.edit.filter", "Shortcut+L", commands.filter().focus())),
        withEvents(item("menu.edit.filterBefore", "Alt+Left", commands.filter().undo())),
        withEvents(item("menu.edit.filterAfter", "Alt+Right", commands.filter().redo())),
        withEvents(item("menu.edit.saveFilter", "Shortcut+D", commands.filter().save())),
        withEvents(item("menu.edit.keptFilters", "Shortcut+Shift+H", commands.filter().kept())));
  }

  private Menu event() {
    var menu =
        menu(
            "menu.event",
            withEvents(
                item(
                    "menu.event.filterFor",
                    "Shortcut+Enter",
                    () -> commands.events().pick().accept(true))),
            withEvents(
                item(
                    "menu.event.filterOut",
                    "Shortcut+Shift+Enter",
                    () -> commands.events().pick().accept(false))),
            withEvents(item("menu.event.reach", "Shortcut+J", commands.events().reach())),
            new SeparatorMenuItem(),
            withEvents(item(SharedAction.MARK, commands.cases().mark())),
            withEvents(item(SharedAction.NOTE, commands.cases().note())),
            item("menu.edit.names", "Shortcut+Shift+N", commands.cases().names()));
    if (!commands.events().around().isEmpty()) {
      menu.getItems().addFirst(new SeparatorMenuItem());
      menu.getItems().addAll(0, commands.events().around());
    }
    return menu;
  }

  private Menu view() {
    var menu =
        menu(
            "menu.view",
            choice("menu.view.theme", themes(), model.theme(), model::choose),
            textSize(),
            choice("menu.view.zone", zones(), model.zone(), model::choose),
            choice("menu.view.language", languages(), model.language(), model::choose),
            item(SharedAction.COLUMNS, commands.columns().choose()),
            columnSets(),
            item("menu.view.colors", "Shortcut+Shift+K", commands.events().colors()),
            item("menu.view.awsRanges", "Shortcut+Shift+A", commands.awsRanges()),
            new SeparatorMenuItem(),
            pane("menu.view.side", "Shortcut+1", Pane.SIDE),
            pane("menu.view.detail", "Shortcut+2", Pane.DETAIL),
            pane("menu.view.problems", "Shortcut+3", Pane.PROBLEMS),
            pane("menu.view.timeline", "Shortcut+4", Pane.TIMELINE));
    menu.getItems().addAll(window.tabs());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(window.layout());
    menu.getItems()
        .addAll(
            item("menu.view.fullScreen", "F11", window.fullScreen()),
            new SeparatorMenuItem(),
            item("menu.view.nextPane", "F6", () -> window.moveFocus().accept(1)),
            item("menu.view.previousPane", "Shift+F6", () -> window.moveFocus().accept(-1)));
    return menu;
  }

  private Menu textSize() {
    return menu(
        "menu.view.textSize",
        item("menu.view.textLarger", "Shortcut+Plus", () -> model.resizeText(TextSize::larger)),
        item("menu.view.textSmaller", "Shortcut+Minus", () -> model.resizeText(TextSize::smaller)),
        item("menu.view.textUsual", "Shortcut+0", () -> model.resizeText(any -> TextSize.usual())));
  }

  private Menu columnSets() {
    var columns = commands.columns();
    var menu = menu("menu.view.columnSets");
    columns.sets().subscribe(sets -> menu.getItems().setAll(columnSets(sets)));
    return menu;
  }

  /// The first nine have a key each.
  private List<MenuItem> columnSets(List<String> sets) {
    var columns = commands.columns();
    var entries = new ArrayList<MenuItem>();
    for (var set : sets) {
      var item = new MenuItem(VisibleText.of(set));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> columns.show().accept(set));
      if (entries.size() < 9) {
        item.setAccelerator(items.keys("Alt+" + (entries.size() + 1)));
      }
      entries.add(item);
    }
    if (!entries.isEmpty()) {
      entries.add(new SeparatorMenuItem());
    }
    entries.add(item("menu.view.usualColumns", "Alt+0", columns.showUsual()));
    entries.add(item("menu.view.saveColumns", "Shortcut+Shift+D", columns.save()));
    return entries;
  }

  private MenuItem pane(String key, String shortcut, Pane pane) {
    var item = new CheckMenuItem(words.get(key));
    item.setId(MenuItems.id(key));
    item.setAccelerator(items.keys(shortcut));
    model.isShown(pane).subscribe(item::setSelected);
    item.setOnAction(chosen -> model.show(pane, item.isSelected()));
    return item;
  }

  private static Map<ThemeChoice, String> themes() {
    return new EnumMap<>(
        Map.of(
            ThemeChoice.SYSTEM, "Shortcut+Alt+S",
            ThemeChoice.LIGHT, "Shortcut+Alt+L",
            ThemeChoice.DARK, "Shortcut+Alt+D",
            ThemeChoice.HIGH_CONTRAST, "Shortcut+Alt+T"));
  }

  private static Map<ZoneChoice, String> zones() {
    return new EnumMap<>(
        Map.of(ZoneChoice.UTC, "Shortcut+Alt+U", ZoneChoice.LOCAL, "Shortcut+Alt+H"));
  }

  private static Map<LanguageChoice, String> languages() {
    return new EnumMap<>(
        Map.of(LanguageChoice.SYSTEM, "", LanguageChoice.ENGLISH, "", LanguageChoice.GERMAN, ""));
  }

  /// @param shortcuts of each value, in their order; empty for none
  private <T extends Enum<T>> Menu choice(
      String key, Map<T, String> shortcuts, ObservableValue<T> chosen, Consumer<T> choose) {
    var menu = menu(key);
    var group = new ToggleGroup();
    for (var value : shortcuts.keySet()) {
      var item = new RadioMenuItem(words.get(key + "." + value.name().toLowerCase(Locale.ROOT)));
      item.setId(MenuItems.id(key, value));
      var shortcut = shortcuts.getOrDefault(value, "");
      item.setAccelerator(shortcut.isEmpty() ? null : items.keys(shortcut));
      item.setToggleGroup(group);
      item.setOnAction(click -> choose.accept(value));
      chosen.subscribe(now -> item.setSelected(now == value));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu help() {
    return menu(
        "menu.help",
        item(FIND_ANYTHING, "Shortcut+Shift+P", window.findAnything()),
        item("menu.help.shortcuts", "F1", window.shortcuts()),
        item("menu.help.tour", "", commands.guidedLook()),
        new SeparatorMenuItem(),
        item("menu.help.about", "", window.about()));
  }

  private Menu menu(String key, MenuItem... entries) {
    return items.menu(key, entries);
  }

  private MenuItem item(SharedAction shared, Runnable action) {
    return item(shared.key(), shared.keys(), action);
  }

  private MenuItem item(String key, String shortcut, Runnable action) {
    return items.item(key, shortcut, action);
  }

  /// Whether the palette has it as an action: it does not offer itself, and what was opened before
  /// it knows as sources.
  static boolean isOffered(MenuEntry entry) {
    return !MenuItems.id(FIND_ANYTHING).equals(entry.item().getId())
        && !SourceMenus.isRecent(entry.item());
  }

  private static MenuItem named(ObservableValue<String> name, MenuItem item) {
    item.textProperty().bind(name);
    return item;
  }

  /// What is done with events waits for some.
  private MenuItem withEvents(MenuItem item) {
    return enabledBy(model.isEmpty().map(isEmpty -> !isEmpty), "menu.off.noEvents", item);
  }

  /// @param reason the key of why it is disabled, when it is
  private MenuItem enabledBy(ObservableValue<Boolean> isEnabled, String reason, MenuItem item) {
    return MenuEntry.enabledBy(isEnabled, words.get(reason), item);
  }
}
