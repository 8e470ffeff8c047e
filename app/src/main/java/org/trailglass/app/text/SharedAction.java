package org.trailglass.app.text;

/// Actions that both the menu bar and menus of lists offer, by the same name and the same keys.
public enum SharedAction {
  COPY("menu.edit.copy", "Shortcut+C"),
  SELECT_ALL("menu.edit.selectAll", "Shortcut+A"),
  MARK("menu.edit.mark", "Shortcut+M"),
  NOTE("menu.edit.note", "Shortcut+Shift+M"),
  COLUMNS("menu.view.columns", "Shortcut+Shift+L");

  private final String key;
  private final String keys;

  SharedAction(String key, String keys) {
    this.key = key;
    this.keys = keys;
  }

  /// The key of its words, as the menu bar takes them.
  public String key() {
    return key;
  }

  /// What is pressed for it, as JavaFX reads it.
  public String keys() {
    return keys;
  }

  /// Its name as a menu of a list shows it.
  public String title(Words words) {
    return ActionName.of(words, key);
  }
}
