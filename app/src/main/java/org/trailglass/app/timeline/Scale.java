package org.trailglass.app.timeline;

/// Round numbers for a scale.
final class Scale {
  private Scale() {}

  /// The largest of 1, 2, 5, 10, 20, 50 … that is in a number at least twice; 1 if it is 1.
  static long step(int most) {
    long best = 1;
    for (long ten = 1; ten * 2 <= most; ten *= 10) {
      for (long step : new long[] {ten, 2 * ten, 5 * ten}) {
        best = step * 2 <= most ? step : best;
      }
    }
    return best;
  }
}
