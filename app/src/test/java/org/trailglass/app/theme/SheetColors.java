package org.trailglass.app.theme;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours that the sheet of a theme names.
final class SheetColors {
  private static final Pattern NAMED =
      Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6}(?:[0-9a-f]{2})?|rgba\\([^)]*\\)|transparent);");

  private final Map<String, Color> colors = new LinkedHashMap<>();

  SheetColors(Theme theme) throws IOException {
    try (var in = URI.create(theme.url()).toURL().openStream()) {
      var matcher = NAMED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colors.put(matcher.group(1), Color.web(matcher.group(2)));
      }
    }
  }

  Map<String, Color> all() {
    return Map.copyOf(colors);
  }

  Color of(String name) {
    var color = colors.get(name);
    if (color == null) {
      throw new IllegalArgumentException("no colour is called " + name);
    }
    return color;
  }

  /// A colour that shines through, on another one.
  Color on(String name, String under) {
    var upper = of(name);
    var opaque = Color.color(upper.getRed(), upper.getGreen(), upper.getBlue());
    return of(under).interpolate(opaque, upper.getOpacity());
  }
}
