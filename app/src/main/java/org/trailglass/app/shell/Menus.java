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
import javafx.scene.input.KeyCombination;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.settings.LanguageChoice;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.TextSize;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.SourceState;

/// The menu bar. Everything the window can do stands here, with its shortcut.
final class Menus {
  private static final String FIND_ANYTHING = "menu.help.findAnything";
  private static final String RECENT = "menu.file.openRecent";

  private final ShellViewModel model;
  private final OpenViewModel open;
  private final Words words;
  private final WindowVerbs window;
  private final Commands commands;

  /// What only a window can do.
  ///
  /// @param dialogs choose files and folders
  /// @param drops takes what the clipboard holds
  /// @param moveFocus goes to the next pane (1) or the one before (-1)
  /// @param tabs entries that go to the tabs below
  /// @param findAnything opens the palette
  record WindowVerbs(
      OpenDialogs dialogs,
      DropTarget drops,
      IntConsumer moveFocus,
      List<MenuItem> tabs,
      Runnable findAnything,
      Runnable shortcuts,
      Runnable about,
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
        item("menu.file.open", "Shortcut+O", window.dialogs()::openFiles),
        item("menu.file.openFolder", "Shortcut+Shift+O", window.dialogs()::openFolder),
        item("menu.file.openBucket", "Shortcut+Shift+B", open::openBucket),
        recent(),
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
        closeSource(),
        enabledBy(
            model.isLoading(),
            "menu.off.noLoad",
            item("menu.file.cancel", "Shortcut+Period", model::cancel)),
        new SeparatorMenuItem(),
        item("menu.file.exit", "Shortcut+Q", window.exit()));
  }

  private void paste() {
    window.drops().take(Clipboard.getSystemClipboard());
  }

  private Menu recent() {
    var menu = menu(RECENT);
    open.recent().subscribe(paths -> menu.getItems().setAll(recent(paths)));
    open.recent().subscribe(paths -> menu.setDisable(paths.isEmpty()));
    return menu;
  }

  private List<MenuItem> recent(List<String> paths) {
    var items = new ArrayList<MenuItem>();
    for (var path : paths) {
      var item = new MenuItem(VisibleText.of(path));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> open.openRecent(path));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    items.add(item("menu.file.forgetRecent", "", open::forgetRecent));
    return items;
  }

  private Menu closeSource() {
    var menu = menu("menu.file.closeSource");
    model.sources().subscribe(sources -> closeItems(menu, sources));
    return menu;
  }

  /// Set anew only when the list has other sources: a growing load changes it all the time.
  private void closeItems(Menu menu, List<SourceState> sources) {
    var numbers = sources.stream().map(SourceState::number).toList();
    if (!numbers.equals(menu.getUserData())) {
      menu.setUserData(numbers);
      menu.getItems().setAll(sources.stream().map(this::closeItem).toList());
      if (!sources.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("menu.file.closeAll", "Shortcut+Shift+W", model::closeAll));
      }
      menu.setDisable(sources.isEmpty());
    }
  }

  private MenuItem closeItem(SourceState source) {
    var item = new MenuItem(SourceNames.shortName(source.origin()));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.close(source.number()));
    return item;
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
        withEvents(item("menu.edit.copy", "Shortcut+C", commands.copy())),
        withEvents(item("menu.edit.selectAll", "Shortcut+A", commands.selectAll())),
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
            withEvents(item("menu.edit.mark", "Shortcut+M", commands.cases().mark())),
            withEvents(item("menu.edit.note", "Shortcut+Shift+M", commands.cases().note())),
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
            item("menu.view.columns", "Shortcut+Shift+L", commands.columns().choose()),
            columnSets(),
            item("menu.view.colors", "Shortcut+Shift+K", commands.events().colors()),
            item("menu.view.awsRanges", "Shortcut+Shift+A", commands.awsRanges()),
            new SeparatorMenuItem(),
            pane("menu.view.side", "Shortcut+1", Pane.SIDE),
            pane("menu.view.detail", "Shortcut+2", Pane.DETAIL),
            pane("menu.view.problems", "Shortcut+3", Pane.PROBLEMS),
            pane("menu.view.timeline", "Shortcut+4", Pane.TIMELINE));
    menu.getItems().addAll(window.tabs());
    menu.getItems()
        .addAll(
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
    var items = new ArrayList<MenuItem>();
    for (var set : sets) {
      var item = new MenuItem(VisibleText.of(set));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> columns.show().accept(set));
      if (items.size() < 9) {
        item.setAccelerator(keys("Alt+" + (items.size() + 1)));
      }
      items.add(item);
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item("menu.view.usualColumns", "Alt+0", columns.showUsual()));
    items.add(item("menu.view.saveColumns", "Shortcut+Shift+D", columns.save()));
    return items;
  }

  private MenuItem pane(String key, String shortcut, Pane pane) {
    var item = new CheckMenuItem(words.get(key));
    item.setAccelerator(keys(shortcut));
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
      var shortcut = shortcuts.getOrDefault(value, "");
      item.setAccelerator(shortcut.isEmpty() ? null : keys(shortcut));
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
        new SeparatorMenuItem(),
        item("menu.help.about", "", window.about()));
  }

  private Menu menu(String key, MenuItem... items) {
    var menu = new Menu(words.get(key), null, items);
    menu.setId(id(key));
    return menu;
  }

  private MenuItem item(String key, String shortcut, Runnable action) {
    var item = new MenuItem(words.get(key));
    item.setId(id(key));
    if (!shortcut.isEmpty()) {
      item.setAccelerator(keys(shortcut));
    }
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private static String id(String key) {
    return key.replace('.', '-');
  }

  /// Whether the palette has it as an action: it does not offer itself, and what was opened before
  /// it knows as sources.
  static boolean isOffered(MenuEntry entry) {
    var menu = entry.item().getParentMenu();
    boolean isRecent = menu != null && id(RECENT).equals(menu.getId());
    return !id(FIND_ANYTHING).equals(entry.item().getId())
        && !(isRecent && entry.item().getId() == null);
  }

  private KeyCombination keys(String shortcut) {
    return NamedKeys.of(shortcut, words::keyName);
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
    MenuEntry.keepReason(item, words.get(reason));
    isEnabled.subscribe(enabled -> item.setDisable(!enabled));
    return item;
  }
}
