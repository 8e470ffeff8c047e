package org.trailglass.app.detail;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trailglass.app.text.Words;

/// Makes small flat buttons with an icon, a tooltip and accessible text.
///
/// @param key of the words that name the action
record IconButton(Words words, String key, Ikon icon) {

  Button button() {
    return dressed(new Button());
  }

  ToggleButton toggle() {
    return dressed(new ToggleButton());
  }

  private <B extends ButtonBase> B dressed(B button) {
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "tool");
    button.setTooltip(new Tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    return button;
  }
}
