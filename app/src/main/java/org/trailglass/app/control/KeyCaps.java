package org.trailglass.app.control;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Keys as a person sees them on the keyboard: `Ctrl+Shift+P` as three caps. FX thread.
public final class KeyCaps {
  /// A plus between two others joins keys; one at an end is a key itself.
  private static final String JOINT = "(?<=.)\\+(?=.)";

  private KeyCaps() {}

  /// The caps of keys that are pressed together.
  ///
  /// @param keys joined by `+`; empty for none
  public static HBox of(String keys) {
    var caps = new HBox();
    caps.getStyleClass().add("key-caps");
    caps.setAlignment(Pos.CENTER_LEFT);
    caps.setMinWidth(Region.USE_PREF_SIZE);
    if (!keys.isEmpty()) {
      Arrays.stream(keys.split(JOINT)).map(KeyCaps::cap).forEach(caps.getChildren()::add);
    }
    return caps;
  }

  private static Label cap(String key) {
    var cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }
}
