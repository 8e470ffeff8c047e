package org.trailglass.app.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What takes the room that is left in a row, between what stands left and what stands right.
public final class Spring {
  private Spring() {}

  /// One for a row.
  public static Region across() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
