package org.trailglass.app;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.theme.Theme;

/// Pictures of parts in windows of their own, and of the main window without them.
@InWindow(width = 1440, height = 900)
class OwnWindowScreenshotTest {
  private final OpenWindow window;

  OwnWindowScreenshotTest(OpenWindow window) {
    this.window = window;
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
