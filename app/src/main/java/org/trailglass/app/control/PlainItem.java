package org.trailglass.app.control;

import javafx.scene.control.MenuItem;

/// Entries of menus whose text is shown as it is: an underscore in it is one.
public final class PlainItem {
  private PlainItem() {}

  /// One without an id.
  public static MenuItem of(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> action.run());
    return item;
  }

  /// One whose id is the key of its words, with `-` for `.`.
  public static MenuItem of(String key, String text, Runnable action) {
    var item = of(text, action);
    item.setId(key.replace('.', '-'));
    return item;
  }
}
