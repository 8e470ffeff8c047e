package org.trailglass.app.settings;

/// Where the window was. Immutable.
///
/// @param x left edge in pixels, NaN to let the desktop decide
/// @param y top edge likewise
public record WindowPlace(double x, double y, double width, double height, boolean isMaximized) {
  private static final double LEAST = 200;

  public WindowPlace {
    width = width >= LEAST ? width : LEAST;
    height = height >= LEAST ? height : LEAST;
  }

  /// The size of the first start; the desktop places it.
  public static WindowPlace first() {
    return new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false);
  }
}
