package org.trailglass.app.chain;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The facts of a card, beside each other and on as many lines as they need. None is wider than the
/// card. Its height for a width is right before it was ever laid out, so that a card which is drawn
/// at once has the room that it takes. FX thread only.
final class FactFlow extends FlowPane {
  private static final double UNKNOWN = -2;

  private double measuredWidth = UNKNOWN;
  private double measuredHeight;

  FactFlow(Node... facts) {
    super(facts);
    getStyleClass().add("chain-facts");
    setMinWidth(0);
  }

  /// Called when anything changes in here, so that what was measured no longer holds.
  @Override
  public void requestLayout() {
    measuredWidth = UNKNOWN;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width != measuredWidth) {
      limit(width);
      measuredHeight = super.computePrefHeight(width);
      measuredWidth = width;
    }
    return measuredHeight;
  }

  @Override
  protected void layoutChildren() {
    limit(getWidth());
    super.layoutChildren();
  }

  /// A width of -1 asks for the height in any width.
  private void limit(double width) {
    if (width > 0) {
      for (var fact : getChildren()) {
        ((Region) fact).setMaxWidth(width);
      }
    }
  }
}
