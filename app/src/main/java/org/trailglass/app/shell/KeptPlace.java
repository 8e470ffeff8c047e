package org.trailglass.app.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;
import org.trailglass.app.settings.WindowPlace;

/// The place of a window, from one start to the next. FX thread.
final class KeptPlace {
  private KeptPlace() {}

  /// Puts a window where it was left, as far as a screen is there.
  static void restore(Stage stage, WindowPlace place) {
    var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    var fitting = FittingPlace.of(place, screens, Screen.getPrimary().getVisualBounds());
    stage.setWidth(fitting.getWidth());
    stage.setHeight(fitting.getHeight());
    stage.setX(fitting.getMinX());
    stage.setY(fitting.getMinY());
    stage.setMaximized(place.isMaximized());
    stage.setFullScreen(place.isFullScreen());
  }

  /// Where a window is.
  ///
  /// @param before where it was before it filled the screen, if it does
  static WindowPlace of(Stage stage, WindowPlace before) {
    return stage.isMaximized() || stage.isFullScreen()
        ? before.filling(stage.isMaximized(), stage.isFullScreen())
        : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
