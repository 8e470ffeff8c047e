package org.trailglass.app.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;

/// The colours of the whole program: a style sheet each, which names them and uses the other
/// sheets.
public enum Theme {
  LIGHT("light.css"),
  DARK("dark.css"),

  /// Words 7 to 1 on black, lines and focus 3 to 1.
  HIGH_CONTRAST("high-contrast.css"),

  /// The same on white.
  HIGH_CONTRAST_LIGHT("high-contrast-light.css");

  private static final String WINDOWS_SWITCH = "Windows.SPI.HighContrast";
  private static final String GTK_THEME = "GTK.theme_name";

  private final String sheet;

  Theme(String sheet) {
    this.sheet = sheet;
  }

  /// The colours that go with what the desktop has.
  public static Theme of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// The colours of high contrast that go with what the desktop has.
  public static Theme ofHighContrast(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? HIGH_CONTRAST : HIGH_CONTRAST_LIGHT;
  }

  /// Whether the desktop asks for high contrast: Windows by its contrast themes, GNOME by the theme
  /// that its accessibility settings switch on. The toolkit tells nothing of it on macOS.
  ///
  /// @param preferences those of `javafx.application.Platform.Preferences`, which lists their names
  public static boolean isHighContrast(Map<String, ?> preferences) {
    var gtk = String.valueOf(preferences.get(GTK_THEME)).toLowerCase(Locale.ROOT);
    return Boolean.TRUE.equals(preferences.get(WINDOWS_SWITCH)) || gtk.contains("highcontrast");
  }

  /// Gives every window these colours, with text of the usual size. FX thread.
  public void apply() {
    new Look(this, Look.USUAL).apply();
  }

  /// The address of the style sheet.
  String url() {
    return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
  }
}
