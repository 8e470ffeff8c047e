package org.trailglass.app.control;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Shows the newest value on a node as soon as the node can be seen: what lies in a tab that is not
/// in front costs nothing, however quickly values come. What is shown has a frame of its own. FX
/// thread only.
///
/// @param <T> what is shown
public final class WhenSeen<T> {
  private final Executor frames;
  private final Consumer<T> show;
  private Optional<T> waiting = Optional.empty();
  private boolean isSeen;
  private boolean isInLine;

  /// @param node seen as {@link Seen#within} says
  /// @param frames runs one action a frame
  /// @param show shows a value on it
  public WhenSeen(Node node, Executor frames, Consumer<T> show) {
    this.frames = frames;
    this.show = show;
    Seen.within(node).subscribe(this::seen);
  }

  private void seen(boolean is) {
    isSeen = is;
    showWaiting();
  }

  /// Takes the place of a value that still waits.
  public void show(T value) {
    waiting = Optional.of(value);
    showWaiting();
  }

  private void showWaiting() {
    if (isSeen && waiting.isPresent() && !isInLine) {
      isInLine = true;
      frames.execute(this::showNow);
    }
  }

  private void showNow() {
    isInLine = false;
    if (isSeen) {
      var next = waiting;
      waiting = Optional.empty();
      next.ifPresent(show);
    }
  }
}
