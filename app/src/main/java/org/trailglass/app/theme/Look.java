package org.trailglass.app.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.application.Application;

/// How the whole program looks: its colours and the size of its text. The sheet is the user
/// agent's, so that menus, dialogs and tooltips have it too. Immutable.
///
/// @param textPercent the size of text in percent of the usual one
public record Look(Theme theme, int textPercent) {
  static final int USUAL = 100;

  /// The sizes that `controls.css` gives in pixels: everything else is in parts of them.
  private static final String SIZES =
      """
      @import "%s";
      .root, .context-menu { -fx-font-size: %s; }
      .root { -icon-small: %s; -icon-usual: %s; -icon-large: %s; -icon-page: %s; }
      .tooltip { -fx-font-size: %s; }
      """;

  /// Gives every window this look. FX thread.
  public void apply() {
    Application.setUserAgentStylesheet(textPercent == USUAL ? theme.url() : resized());
  }

  /// The sheet of the theme and a few sizes behind it, as one address: the toolkit takes no more.
  private String resized() {
    var sheet =
        SIZES.formatted(theme.url(), size(13), size(12), size(14), size(18), size(28), size(12));
    var bytes = sheet.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /// In half pixels, so that letters have the same widths wherever they stand.
  private String size(int usual) {
    double pixels = Math.round(usual * textPercent / 50.0) / 2.0;
    return String.format(Locale.ROOT, "%.1fpx", pixels);
  }
}
