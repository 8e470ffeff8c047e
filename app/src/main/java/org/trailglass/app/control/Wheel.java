package org.trailglass.app.control;

import javafx.scene.input.ScrollEvent;

/// A turn of the wheel over a chart of time: along it zooms around the pointer, across, or with
/// Shift, it moves on. Immutable.
///
/// @param delta how far it was turned, in pixels
public record Wheel(double delta, boolean isAcross) {
  private static final double NOTCH = 40;
  private static final double ZOOM = 1.25;

  public static Wheel of(ScrollEvent event) {
    double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
    return new Wheel(delta, event.isShiftDown() || event.getDeltaY() == 0);
  }

  /// By what the time that is shown is to be stretched.
  public double zoom() {
    return Math.pow(ZOOM, -delta / NOTCH);
  }

  /// How far to move on.
  ///
  /// @param width of the chart, in pixels
  /// @param length of the time that is shown, in whatever unit
  public long pan(double width, long length) {
    return Math.round(-delta / width * length);
  }
}
