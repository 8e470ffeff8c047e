package com.sun.glass.ui.monocle;

import com.sun.glass.ui.UnpaintedWindows;
import com.sun.javafx.tk.Toolkit;
import java.nio.Buffer;
import javafx.application.Platform;

/// Monocle's headless platform with a screen that nobody looks at: it is not put together of its
/// windows, and they are not painted unless the system property `unseen.painted` is set. Named by
/// `monocle.platform`; in this package since that is where Monocle lets a platform be made.
public final class UnseenPlatformFactory extends NativePlatformFactory {
  @Override
  protected boolean matches() {
    return true;
  }

  @Override
  protected int getMajorVersion() {
    return 1;
  }

  @Override
  protected int getMinorVersion() {
    return 0;
  }

  @Override
  protected NativePlatform createNativePlatform() {
    return new UnseenPlatform();
  }

  private static final class UnseenPlatform extends HeadlessPlatform {
    /// Held here: the toolkit holds it weakly.
    private final UnpaintedWindows unpainted = new UnpaintedWindows();

    UnseenPlatform() {
      if (!Boolean.getBoolean("unseen.painted")) {
        // The toolkit, which is being made of this, lets other threads wait until it is there.
        Thread.startVirtualThread(
            () -> Platform.runLater(() -> Toolkit.getToolkit().addStageTkPulseListener(unpainted)));
      }
    }

    @Override
    protected NativeScreen createScreen() {
      return new UnseenScreen();
    }
  }

  private static final class UnseenScreen extends HeadlessScreen {
    @Override
    public void uploadPixels(Buffer pixels, int x, int y, int width, int height, float alpha) {
      // Nobody looks.
    }
  }
}
