package org.trailglass.app.theme;

import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;

/// A look of the whole program. Its sheet is the user agent's, so that menus, dialogs and tooltips
/// have it too.
public enum Theme {
  LIGHT("light.css"),
  DARK("dark.css");

  private final String sheet;

  Theme(String sheet) {
    this.sheet = sheet;
  }

  /// The look that goes with what the desktop has.
  public static Theme of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// Gives every window this look. FX thread.
  public void apply() {
    var url = Objects.requireNonNull(Theme.class.getResource(sheet), sheet);
    Application.setUserAgentStylesheet(url.toExternalForm());
  }
}
