package org.trailglass.app.control;

/// What an ellipsis stands for in a text that is too long for its column.
public enum Cut {
  /// The end.
  END(1),
  /// The middle, so that the end is read: of names that begin alike.
  MIDDLE(1.0 / 3),
  /// What stands before the last few characters: of names whose beginning tells most.
  NEAR_END(0.7);

  private final double head;

  Cut(double head) {
    this.head = head;
  }

  /// How much of what is left stands before the ellipsis, from 0 to 1.
  public double head() {
    return head;
  }
}
