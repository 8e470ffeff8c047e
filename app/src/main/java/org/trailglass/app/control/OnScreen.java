package org.trailglass.app.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Keeps a dialog within its screen: where text is large, what it would like to have may be more
/// than there is, and its buttons stand at its lower edge. FX thread.
public final class OnScreen {
  private OnScreen() {}

  /// Keeps a dialog within the screen of its owner, each time that it is shown.
  public static void keep(Dialog<?> dialog) {
    if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
      stage.addEventHandler(WindowEvent.WINDOW_SHOWING, showing -> limit(stage));
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> place(stage));
    }
  }

  private static void limit(Stage stage) {
    var screen = screen(stage);
    stage.setMaxWidth(screen.getWidth());
    stage.setMaxHeight(screen.getHeight());
  }

  private static void place(Stage stage) {
    var screen = screen(stage);
    stage.setX(within(stage.getX(), screen.getMinX(), screen.getMaxX() - stage.getWidth()));
    stage.setY(within(stage.getY(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
  }

  private static double within(double at, double least, double most) {
    return Math.clamp(at, least, Math.max(least, most));
  }

  /// The room of the screen on which the middle of the owner is; where there is none, of the first.
  private static Rectangle2D screen(Stage stage) {
    Window at = stage.getOwner() == null ? stage : stage.getOwner();
    double x = at.getX() + at.getWidth() / 2;
    double y = at.getY() + at.getHeight() / 2;
    return Screen.getScreensForRectangle(x, y, 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
