package org.trailglass.app.filterbar;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Makes small flat buttons with an icon, a tooltip and accessible text.
///
/// @param key of the button; with `.hint`, of what the mouse is told
/// @param action the key of the action's name
record BarButton(Words words, String key, String action, Icon icon) {

  Button of(Runnable deed) {
    var button = new Button("", icon.node());
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("icon-only");
    button.setTooltip(new Tooltip(words.get(key + ".hint")));
    button.setAccessibleText(ActionName.of(words, action));
    button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
    button.setOnAction(click -> deed.run());
    return button;
  }
}
