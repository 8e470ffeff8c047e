package org.trailglass.app.settings;

/// How large the text of the window is. Immutable.
///
/// @param percent of the usual size, from 80 to 200
public record TextSize(int percent) {
  private static final int LEAST = 80;
  private static final int MOST = 200;
  private static final int[] STEPS = {LEAST, 90, 100, 110, 125, 150, 175, MOST};

  /// A size that a file has beyond the bounds becomes the nearest one within them.
  public TextSize {
    percent = Math.clamp(percent, LEAST, MOST);
  }

  /// The size of the first start.
  public static TextSize usual() {
    return new TextSize(100);
  }

  /// The next larger step; the largest one stays.
  public TextSize larger() {
    for (int step : STEPS) {
      if (step > percent) {
        return new TextSize(step);
      }
    }
    return this;
  }

  /// The next smaller step; the smallest one stays.
  public TextSize smaller() {
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (STEPS[i] < percent) {
        return new TextSize(STEPS[i]);
      }
    }
    return this;
  }
}
