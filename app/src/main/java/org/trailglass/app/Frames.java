package org.trailglass.app;

import javafx.animation.AnimationTimer;

/// Counts the frames of a window from when it is shown. FX thread.
final class Frames extends AnimationTimer {
  /// When a window can be used: layout and fonts are done when its third frame begins.
  static final int UNTIL_USABLE = 3;

  private final Runnable usable;
  private int frames;

  private Frames(Runnable usable) {
    this.usable = usable;
  }

  /// Runs an action when the window that is shown can be used.
  static void whenUsable(Runnable action) {
    new Frames(action).start();
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames == UNTIL_USABLE) {
      stop();
      usable.run();
    }
  }
}
