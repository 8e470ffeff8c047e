package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.theme.Theme;

/// Pictures of parts in windows of their own, and of the main window without them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class OwnWindowScreenshotTest {
  private final Path folder;
  private OpenWindow window;

  OwnWindowScreenshotTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, new KeptSettings(), folder, 1440, 900);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @EachLook
  void drawsTheDetailBesideTheMainWindow(Theme theme) throws IOException {
    window.openSample();
    window.show(Pane.PROBLEMS, true);
    window.reveal("StopLogging");
    WindowPicture.draw(window, "window-whole", theme);
    window.detach(Part.DETAIL, true);
    WindowPicture.draw(window, window.own().getFirst(), "own-window-detail", theme);
    WindowPicture.draw(window, "window-without-detail", theme);
    window.detach(Part.DETAIL, false);
    window.detach(Part.IDENTITIES, true);
    WindowPicture.draw(window, window.own().getFirst(), "own-window-identities", theme);
    window.detach(Part.IDENTITIES, false);
    window.detach(Part.TIMELINE, true);
    WindowPicture.draw(window, window.own().getFirst(), "own-window-timeline", theme);
  }
}
