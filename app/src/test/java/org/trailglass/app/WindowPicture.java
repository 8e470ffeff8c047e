package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.trailglass.app.theme.Theme;

/// Pictures of a window in `target/screenshots`, to be looked at. {@link ScreenshotTest} draws the
/// states that a window begins with, others those to which a person comes by doing something.
final class WindowPicture {
  private static final Path FOLDER = Path.of("target/screenshots");

  /// Fewer are in no window that shows something.
  private static final int LEAST_COLOURS = 200;

  private WindowPicture() {}

  /// Draws a window with what pops up over it.
  static void draw(OpenWindow window, String name, Theme theme) throws IOException {
    draw(window, window.stage(), name, theme);
  }

  /// Draws a window of a part likewise.
  static void draw(OpenWindow window, Stage stage, String name, Theme theme) throws IOException {
    var picture = of(window, stage, theme);
    ImageIO.write(picture, "png", file(name, theme).toFile());
    assertThat(colours(picture)).isGreaterThan(LEAST_COLOURS);
  }

  /// One of the windows in a look, with what pops up over it.
  static BufferedImage of(OpenWindow window, Stage stage, Theme theme) {
    window.act(theme::apply);
    if (window.gate().isOpen()) {
      window.settle();
    }
    return window.read(() -> picture(stage));
  }

  /// The looks that {@link EachLook} means.
  static Stream<Theme> looks() {
    return areAllWanted() ? Stream.of(Theme.values()) : Stream.of(Theme.LIGHT);
  }

  /// Whether all pictures are to be drawn, also those that a test only leaves to be looked at.
  static boolean areAllWanted() {
    return "all".equals(System.getProperty("pictures"));
  }

  /// Where the picture of a state lies.
  static Path file(String name, Theme theme) throws IOException {
    Files.createDirectories(FOLDER);
    return FOLDER.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
  }

  /// How many colours a picture has.
  static long colours(BufferedImage picture) {
    int width = picture.getWidth();
    return Arrays.stream(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width))
        .distinct()
        .count();
  }

  private static BufferedImage picture(Stage stage) {
    var scene = stage.getScene();
    var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    var paint = picture.createGraphics();
    for (var popup : Window.getWindows()) {
      if (popup != stage && popup.isShowing() && !isForItself(popup)) {
        paint.drawImage(
            SwingFXUtils.fromFXImage(withItsShadow(popup.getScene()), null),
            (int) (popup.getX() - stage.getX() - scene.getX()),
            (int) (popup.getY() - stage.getY() - scene.getY()),
            null);
      }
    }
    paint.dispose();
    return picture;
  }

  /// Over no other window.
  private static boolean isForItself(Window window) {
    return window instanceof Stage stage && stage.getOwner() == null;
  }

  private static WritableImage withItsShadow(Scene popup) {
    var clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setViewport(new Rectangle2D(0, 0, popup.getWidth(), popup.getHeight()));
    return popup.getRoot().snapshot(clear, null);
  }
}
