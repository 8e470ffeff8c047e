package org.trailglass.app.grid;

import java.util.BitSet;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Short lines over a scroll bar that tell where among all rows some of them are. FX thread.
final class TickRuler extends Path {
  /// In so many parts are the rows divided, of which each has a line or none.
  static final int PARTS = 1_024;

  private static final double MARGIN = 2;

  private BitSet ticks = new BitSet();
  private double drawnWidth = -1;
  private double drawnHeight = -1;

  TickRuler() {
    getStyleClass().setAll("ticks");
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Shows lines at these parts and no others.
  void show(BitSet newTicks) {
    ticks = newTicks;
    drawnHeight = -1;
  }

  /// Draws the lines into a room of the parent.
  void place(double x, double y, double width, double height) {
    setLayoutX(x);
    setLayoutY(y);
    if (width == drawnWidth && height == drawnHeight) {
      return;
    }
    drawnWidth = width;
    drawnHeight = height;
    getElements().clear();
    double last = -1;
    for (int tick = ticks.nextSetBit(0); tick >= 0; tick = ticks.nextSetBit(tick + 1)) {
      double at = Math.floor(tick * height / PARTS) + 0.5;
      if (at != last) {
        getElements().addAll(new MoveTo(MARGIN, at), new LineTo(width - MARGIN, at));
      }
      last = at;
    }
  }
}
