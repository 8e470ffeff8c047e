package org.trailglass.app.task;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/// Runs actions one a frame, the first in the frame after the next: what asks has changed something
/// of its own, which the next frame lays out. FX thread only.
final class FrameQueue {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame();
        }
      };
  private boolean isRunning;
  private boolean isFirst;

  /// Runs an action once it is its turn.
  void add(Runnable action) {
    waiting.add(action);
    if (!isRunning) {
      isRunning = true;
      isFirst = true;
      timer.start();
    }
  }

  private void frame() {
    if (isFirst) {
      isFirst = false;
      return;
    }
    var next = waiting.poll();
    if (next == null) {
      isRunning = false;
      timer.stop();
    } else {
      next.run();
    }
  }
}
