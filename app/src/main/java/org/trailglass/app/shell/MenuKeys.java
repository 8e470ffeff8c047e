package org.trailglass.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;

/// Lets the keys of a menu bar work in a window that has no menus. FX thread.
final class MenuKeys {
  private MenuKeys() {}

  /// From now on, for keys that nothing in the window takes.
  static void listenOn(Scene scene, MenuBar menus) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key ->
            MenuEntry.of(menus).stream()
                .filter(entry -> entry.isRunBy(key) && entry.isEnabled())
                .findFirst()
                .ifPresent(
                    entry -> {
                      key.consume();
                      entry.run();
                    }));
  }
}
