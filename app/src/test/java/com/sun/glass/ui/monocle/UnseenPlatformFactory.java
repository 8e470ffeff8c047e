package com.sun.glass.ui.monocle;

import java.nio.Buffer;

/// Monocle's headless platform with a screen that nobody looks at: windows are laid out and drawn,
/// but not put together to the picture of a screen, which took a seventh of the work of window
/// tests. Pictures are taken of scenes. Named by `monocle.platform`; in this package since that is
/// where Monocle lets a platform be made.
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
