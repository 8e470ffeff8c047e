package org.trailglass.app.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two groups of controls at the ends of a line; where it is too narrow for both, the second stands
/// below the first. FX thread.
public final class EndsBar extends Region {
  private final Region start;
  private final Region end;

  /// A bar with these, each in its preferred size.
  public EndsBar(Region start, Region end) {
    this.start = start;
    this.end = end;
    getChildren().setAll(start, end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return width < 0 || room(width) >= start.prefWidth(-1) + end.prefWidth(-1);
  }

  private double room(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(Math.max(start.prefWidth(-1), end.prefWidth(-1)));
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(start.prefWidth(-1) + end.prefWidth(-1));
  }

  private double width(double content) {
    return snappedLeftInset() + content + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = start.prefHeight(-1);
    double second = end.prefHeight(-1);
    double content = fits(width) ? Math.max(first, second) : first + second;
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double first = start.prefHeight(-1);
    if (fits(getWidth())) {
      double width = end.prefWidth(-1);
      start.resizeRelocate(left, top, start.prefWidth(-1), height);
      end.resizeRelocate(getWidth() - snappedRightInset() - width, top, width, height);
    } else {
      start.resizeRelocate(left, top, start.prefWidth(-1), first);
      end.resizeRelocate(left, top + first, end.prefWidth(-1), height - first);
    }
  }
}
