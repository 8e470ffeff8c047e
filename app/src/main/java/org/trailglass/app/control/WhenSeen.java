package org.trailglass.app.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Shows the newest value on a node as soon as the node can be seen: what lies in a tab that is not
/// in front costs nothing, however quickly values come. FX thread only.
///
/// @param <T> what is shown
public final class WhenSeen<T> {
  private final Consumer<T> show;
  private Optional<T> waiting = Optional.empty();
  private boolean isSeen;

  /// @param node seen as {@link Seen#within} says
  /// @param show shows a value on it
  public WhenSeen(Node node, Consumer<T> show) {
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
    if (isSeen) {
      var next = waiting;
      waiting = Optional.empty();
      next.ifPresent(show);
    }
  }
}
