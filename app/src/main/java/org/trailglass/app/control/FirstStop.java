package org.trailglass.app.control;

import java.util.Optional;
import javafx.scene.Node;

/// Which node of a pane takes the keyboard when a person goes to the pane by key, where that is not
/// the first one that shows something. FX thread only.
public final class FirstStop {
  private FirstStop() {}

  /// From now on it is this one.
  public static void set(Node pane, Node stop) {
    pane.getProperties().put(FirstStop.class, stop);
  }

  /// The one that was chosen.
  public static Optional<Node> of(Node pane) {
    return pane.hasProperties() && pane.getProperties().get(FirstStop.class) instanceof Node stop
        ? Optional.of(stop)
        : Optional.empty();
  }
}
