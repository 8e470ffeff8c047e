package org.trailglass.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What the FX thread has a processor for while somebody does something, told apart: turns, which
/// are actions and answers; CSS and layout; and the painting, which another thread does. FX thread.
///
/// Times are those for which a thread had a processor: the machine may be shared. A frame is all
/// that the FX thread does from one layout to the end of the next, but for the empty turns by which
/// it is watched: they fill the time between two frames.
final class FxLoad {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String PAINTER = "QuantumRenderer";

  /// A turn that took less, in nanoseconds, did nothing but watch.
  private static final long EMPTY = 50_000;

  private final long painter = painter();
  private long last;
  private long frame;
  private long painted;
  private boolean isPainting;
  private boolean isOn;
  private long longestTurn;
  private long longestFrame;

  FxLoad(Scene scene) {
    scene.addPreLayoutPulseListener(this::beforeLayout);
    scene.addPostLayoutPulseListener(this::afterLayout);
  }

  /// What one step took, in nanoseconds.
  ///
  /// @param frame the longest: actions, CSS and layout
  /// @param turn the longest outside of CSS, layout and painting
  /// @param painting of all frames
  record Step(long frame, long turn, long painting) {}

  /// Begins to watch.
  void begin() {
    isOn = true;
    last = work();
    painted = paintedSoFar();
    frame = 0;
    longestTurn = 0;
    longestFrame = 0;
    beat();
  }

  /// Ends it.
  Step end() {
    isOn = false;
    return new Step(Math.max(longestFrame, frame), longestTurn, paintedSoFar() - painted);
  }

  /// Comes again and again: between two of them lies one turn.
  private void beat() {
    if (isOn) {
      turnEnds();
      Platform.runLater(this::beat);
    }
  }

  private void turnEnds() {
    long took = passed();
    if (isPainting) {
      // What comes behind a layout hands the picture over to the painter.
      isPainting = false;
      return;
    }
    if (took > EMPTY) {
      frame += took;
    }
    longestTurn = Math.max(longestTurn, took);
  }

  private void beforeLayout() {
    if (isOn) {
      turnEnds();
    }
  }

  private void afterLayout() {
    if (isOn) {
      frame += passed();
      longestFrame = Math.max(longestFrame, frame);
      frame = 0;
      isPainting = true;
    }
  }

  private long passed() {
    long now = work();
    long passed = now - last;
    last = now;
    return passed;
  }

  private static long work() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private long paintedSoFar() {
    return THREADS.getThreadCpuTime(painter);
  }

  private static long painter() {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().startsWith(PAINTER))
        .findFirst()
        .orElseThrow()
        .getThreadId();
  }
}
