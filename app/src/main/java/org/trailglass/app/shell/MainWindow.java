package org.trailglass.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.WindowPlace;

/// The window: its title, and its place from one start to the next.
public final class MainWindow {
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 480;

  private final Stage stage;
  private final Settings settings;

  /// @param stage not yet shown
  public MainWindow(Stage stage, Parent content, ShellViewModel model, Settings settings) {
    this.stage = stage;
    this.settings = settings;
    stage.setScene(new Scene(content));
    stage.getIcons().setAll(icons());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    model.title().subscribe(stage::setTitle);
    place(settings.now().window());
    stage.setOnHiding(hiding -> keepPlace());
  }

  /// Shows it.
  public void show() {
    stage.show();
  }

  /// Drawn from packaging/common/icon.svg.
  private static List<Image> icons() {
    return Stream.of(16, 32, 48, 64, 128, 256)
        .map(size -> MainWindow.class.getResource("icon-" + size + ".png"))
        .map(url -> new Image(String.valueOf(url)))
        .toList();
  }

  /// A screen that is gone since must not hide the window.
  private void place(WindowPlace place) {
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(place.width(), screen.getWidth()));
    stage.setHeight(Math.min(place.height(), screen.getHeight()));
    if (isOnAScreen(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setMaximized(place.isMaximized());
  }

  private static boolean isOnAScreen(WindowPlace place) {
    if (Double.isNaN(place.x()) || Double.isNaN(place.y())) {
      return false;
    }
    var titleBar = new Rectangle2D(place.x(), place.y(), place.width(), 40);
    return Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().intersects(titleBar));
  }

  private void keepPlace() {
    var before = settings.now().window();
    var now =
        stage.isMaximized()
            ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
            : new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    settings.change(choices -> choices.withWindow(now));
  }
}
