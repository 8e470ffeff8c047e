package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.text.VisibleText;

/// The menus whose entries are sources: those that were opened before, and those that are open. FX
/// thread.
final class SourceMenus {
  private static final String RECENT = "menu.file.openRecent";

  private final ShellViewModel model;
  private final OpenViewModel open;
  private final MenuItems items;

  /// The numbers of the sources that the menu offers to close.
  private List<Integer> offered = List.of();

  SourceMenus(ShellViewModel model, OpenViewModel open, MenuItems items) {
    this.model = model;
    this.open = open;
    this.items = items;
  }

  /// Opens again what was opened before.
  Menu recent() {
    var menu = items.menu(RECENT);
    open.recent().subscribe(paths -> menu.getItems().setAll(recent(paths)));
    open.recent().subscribe(paths -> menu.setDisable(paths.isEmpty()));
    return menu;
  }

  private List<MenuItem> recent(List<String> paths) {
    var entries = new ArrayList<MenuItem>();
    for (var path : paths) {
      var item = new MenuItem(VisibleText.of(path));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> open.openRecent(path));
      entries.add(item);
    }
    entries.add(new SeparatorMenuItem());
    entries.add(items.item("menu.file.forgetRecent", "", open::forgetRecent));
    return entries;
  }

  /// Whether an entry opens something again.
  static boolean isRecent(MenuItem item) {
    var menu = item.getParentMenu();
    return item.getId() == null && menu != null && MenuItems.id(RECENT).equals(menu.getId());
  }

  /// Closes one of those that are open, or all.
  Menu close() {
    var menu = items.menu("menu.file.closeSource");
    menu.setDisable(true);
    model.sources().subscribe(sources -> closeItems(menu, sources));
    return menu;
  }

  /// Set anew only when the list has other sources: a growing load changes it all the time.
  private void closeItems(Menu menu, List<SourceState> sources) {
    var numbers = sources.stream().map(SourceState::number).toList();
    if (!numbers.equals(offered)) {
      offered = numbers;
      menu.getItems().setAll(sources.stream().map(this::closeItem).toList());
      if (!sources.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(items.item("menu.file.closeAll", "Shortcut+Shift+W", model::closeAll));
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
}
