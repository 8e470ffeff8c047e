package org.trailglass.app.detail;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Makes small flat buttons with an icon, a tooltip and accessible text.
///
/// @param key of the words that name the action; with `.hint`, of what the mouse is told
record IconButton(Words words, String key, Icon icon) {

  Button button() {
    return dressed(new Button());
  }

  ToggleButton toggle() {
    return dressed(new ToggleButton());
  }

  private <B extends ButtonBase> B dressed(B button) {
    button.setGraphic(icon.node());
    button.getStyleClass().addAll("icon-only", "tool");
    button.setTooltip(new Tooltip(words.get(key + ".hint")));
    button.setAccessibleText(words.get(key));
    return button;
  }
}
