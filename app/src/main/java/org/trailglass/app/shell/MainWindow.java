package org.trailglass.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.trailglass.app.settings.Settings;

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
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    model.title().subscribe(stage::setTitle);
    FullScreen.prepare(stage);
    KeptPlace.restore(stage, settings.now().window());
    stage.setOnHiding(hiding -> keepPlace());
  }

  /// Shows it.
  public void show() {
    stage.show();
  }

  /// Brings it before all others, also where it was put away.
  public void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Gives it its icons.
  public void setIcons(List<Image> icons) {
    stage.getIcons().setAll(icons);
  }

  /// The icons of windows, in all sizes, drawn from packaging/common/icon.svg. Any thread: it takes
  /// as long as a good part of the first frame.
  public static List<Image> icons() {
    return Stream.of(16, 32, 48, 64, 128, 256)
        .map(size -> MainWindow.class.getResource("icon-" + size + ".png"))
        .map(url -> new Image(String.valueOf(url)))
        .toList();
  }

  private void keepPlace() {
    var now = KeptPlace.of(stage, settings.now().window());
    settings.change(choices -> choices.withWindow(now));
  }
}
