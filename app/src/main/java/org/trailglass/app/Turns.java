package org.trailglass.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Does pieces of work on the FX thread, one before each frame, so that the window takes input and
/// is drawn between them. FX thread.
final class Turns {
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private final Once<AnimationTimer> frames = new Once<>(this::newTimer);

  /// Something to do before a frame.
  private interface Piece {

    /// Does some of it.
    ///
    /// @param now as the frame says it, in nanoseconds
    /// @return whether that was all
    boolean isDone(long now);
  }

  private AnimationTimer newTimer() {
    return new AnimationTimer() {
      @Override
      public void handle(long now) {
        next(now);
      }
    };
  }

  /// Adds pieces behind those that wait.
  void add(List<? extends Runnable> more) {
    for (var piece : more) {
      pieces.add(
          now -> {
            piece.run();
            return true;
          });
    }
    frames.get().start();
  }

  /// Lets what is added from now on wait until something can be seen.
  ///
  /// @param isThere whether it is in the window: it is seen a few frames later
  /// @param longest after which nothing waits any more
  void await(BooleanSupplier isThere, Duration longest) {
    pieces.add(new Wait(isThere, longest.toNanos()));
    frames.get().start();
  }

  /// Does what waits at once.
  void finish() {
    while (!pieces.isEmpty()) {
      pieces.remove().isDone(System.nanoTime());
    }
  }

  /// Forgets what waits.
  void end() {
    pieces.clear();
    frames.get().stop();
  }

  private void next(long now) {
    var piece = pieces.poll();
    if (piece == null) {
      frames.get().stop();
    } else if (!piece.isDone(now)) {
      pieces.addFirst(piece);
    }
  }

  private static final class Wait implements Piece {
    private final BooleanSupplier isThere;
    private final long longest;
    private long frames;
    private long framesWithIt;
    private long begin;

    Wait(BooleanSupplier isThere, long longest) {
      this.isThere = isThere;
      this.longest = longest;
    }

    @Override
    public boolean isDone(long now) {
      if (frames++ == 0) {
        begin = now;
      }
      if (isThere.getAsBoolean()) {
        framesWithIt++;
      }
      return framesWithIt == Frames.UNTIL_USABLE || now - begin >= longest;
    }
  }
}
