package org.trailglass.app.settings;

/// Where a window was. Immutable.
///
/// @param x left edge in pixels, NaN to let the desktop decide
/// @param y top edge likewise
/// @param isMaximized whether it filled the screen; the other numbers are where it goes from there
/// @param isFullScreen likewise, without its title bar
public record WindowPlace(
    double x, double y, double width, double height, boolean isMaximized, boolean isFullScreen) {
  private static final double LEAST = 200;

  public WindowPlace {
    width = width >= LEAST ? width : LEAST;
    height = height >= LEAST ? height : LEAST;
  }

  public WindowPlace(double x, double y, double width, double height) {
    this(x, y, width, height, false, false);
  }

  /// The size of the first start; the desktop places it.
  public static WindowPlace first() {
    return ofSize(1440, 900);
  }

  /// A size; the desktop places it.
  public static WindowPlace ofSize(double width, double height) {
    return new WindowPlace(Double.NaN, Double.NaN, width, height);
  }

  /// The same place, filling the screen or not.
  public WindowPlace filling(boolean isNowMaximized, boolean isNowFullScreen) {
    return new WindowPlace(x, y, width, height, isNowMaximized, isNowFullScreen);
  }
}
