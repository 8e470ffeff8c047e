package org.trailglass.app.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Nodes beside each other, from the top: each as wide as it wants to be, but the last, which has
/// the rest of the width and wraps its text there. Rows below each other have columns where their
/// nodes are of one width. Its height is measured once a width, where a grid measures every cell
/// again and again. FX thread only.
public final class WrappedRow extends Region {
  private final double gap;
  private final List<Node> nodes;
  private final MeasuredHeight measured = new MeasuredHeight();

  /// @param gap between two nodes, in pixels
  public WrappedRow(double gap, Node... nodes) {
    this.gap = gap;
    this.nodes = List.of(nodes);
    getChildren().setAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public void requestLayout() {
    measured.forget();
    super.requestLayout();
  }

  /// The width of all but the last node, with the gaps.
  private double before() {
    return nodes.subList(0, nodes.size() - 1).stream()
        .mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + gap)
        .sum();
  }

  @Override
  protected double computeMinWidth(double height) {
    return before() + snapSizeX(nodes.getLast().minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return before() + snapSizeX(nodes.getLast().prefWidth(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return measured.of(width < 0 ? computePrefWidth(-1) : width, this::height);
  }

  private double height(double width) {
    double before = before();
    double height = snapSizeY(nodes.getLast().prefHeight(Math.max(0, width - before)));
    for (var node : nodes.subList(0, nodes.size() - 1)) {
      height = Math.max(height, snapSizeY(node.prefHeight(snapSizeX(node.prefWidth(-1)))));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (var node : nodes) {
      double width =
          node == nodes.getLast() ? Math.max(0, getWidth() - x) : snapSizeX(node.prefWidth(-1));
      node.resizeRelocate(x, 0, width, snapSizeY(node.prefHeight(width)));
      x += width + gap;
    }
  }
}
