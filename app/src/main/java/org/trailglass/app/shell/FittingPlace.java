package org.trailglass.app.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.trailglass.app.settings.WindowPlace;

/// Where a window can stand so that its title bar is whole and within reach. Immutable.
final class FittingPlace {
  /// What the desktop may add around a window, in pixels: a title bar, borders.
  private static final double DECORATION = 40;

  private static final double TITLE_BAR = 40;

  private FittingPlace() {}

  /// A place where it was left, as far as a screen is there; else in the middle of the first one.
  ///
  /// @param kept where the window was left
  /// @param screens the free areas of all screens
  /// @param primary that of the first screen
  static Rectangle2D of(WindowPlace kept, List<Rectangle2D> screens, Rectangle2D primary) {
    return screens.stream()
        .filter(screen -> hasTitleBar(screen, kept))
        .findFirst()
        .map(screen -> within(screen, kept))
        .orElseGet(() -> centred(primary, kept));
  }

  private static boolean hasTitleBar(Rectangle2D screen, WindowPlace kept) {
    return !Double.isNaN(kept.x())
        && !Double.isNaN(kept.y())
        && screen.intersects(kept.x(), kept.y(), kept.width(), TITLE_BAR);
  }

  private static Rectangle2D within(Rectangle2D screen, WindowPlace kept) {
    double width = Math.min(kept.width(), screen.getWidth());
    double height = Math.min(kept.height(), screen.getHeight());
    double x = Math.clamp(kept.x(), screen.getMinX(), screen.getMaxX() - width);
    double y = Math.clamp(kept.y(), screen.getMinY(), screen.getMaxY() - height);
    return new Rectangle2D(x, y, width, height);
  }

  private static Rectangle2D centred(Rectangle2D screen, WindowPlace kept) {
    double width = Math.min(kept.width(), screen.getWidth() - DECORATION);
    double height = Math.min(kept.height(), screen.getHeight() - 2 * DECORATION);
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }
}
