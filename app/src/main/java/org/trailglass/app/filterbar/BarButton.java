package org.trailglass.app.filterbar;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Makes small flat buttons with an icon, a tooltip and accessible text.
///
/// @param key of the words that name the action
record BarButton(Words words, String key, Icon icon) {

  Button of(Runnable action) {
    var button = new Button("", icon.node());
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("icon-only");
    button.setTooltip(new Tooltip(words.get(key + ".hint")));
    button.setAccessibleText(words.get(key));
    button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
    button.setOnAction(click -> action.run());
    return button;
  }
}
