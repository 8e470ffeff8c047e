package org.trailglass.app.control;

import java.util.function.DoubleUnaryOperator;

/// The height of a node for the width that was last asked for. Layout asks for the least height
/// and for the wanted one, with the same width each time, and the toolkit keeps none that depends
/// on a width. FX thread only.
public final class MeasuredHeight {
  private double width = Double.NaN;
  private double height;

  /// The height for a width.
  ///
  /// @param measure is asked unless it was for this width
  public double of(double wanted, DoubleUnaryOperator measure) {
    if (wanted != width) {
      height = measure.applyAsDouble(wanted);
      width = wanted;
    }
    return height;
  }

  /// Forgets it: for the node's `requestLayout`, which is called when anything in it changes.
  public void forget() {
    width = Double.NaN;
  }
}
