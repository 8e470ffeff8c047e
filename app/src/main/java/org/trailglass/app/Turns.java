package org.trailglass.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/// Does pieces of work on the FX thread, one before each frame, so that the window takes input and
/// is drawn between them. FX thread.
final class Turns {
  private final Queue<Runnable> pieces = new ArrayDeque<>();
  private final Once<AnimationTimer> frames = new Once<>(this::newTimer);

  private AnimationTimer newTimer() {
    return new AnimationTimer() {
      @Override
      public void handle(long now) {
        next();
      }
    };
  }

  /// Adds pieces behind those that wait.
  void add(List<? extends Runnable> more) {
    pieces.addAll(more);
    frames.get().start();
  }

  /// Does what waits at once.
  void finish() {
    while (!pieces.isEmpty()) {
      pieces.remove().run();
    }
  }

  /// Forgets what waits.
  void end() {
    pieces.clear();
    frames.get().stop();
  }

  private void next() {
    var piece = pieces.poll();
    if (piece == null) {
      frames.get().stop();
    } else {
      piece.run();
    }
  }
}
