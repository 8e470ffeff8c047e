package org.trailglass.app.chain;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.trailglass.app.control.MeasuredHeight;

/// The facts of a card, beside each other and on as many lines as they need. None is wider than the
/// card. Its height for a width is right before it was ever laid out, so that a card which is drawn
/// at once has the room that it takes. FX thread only.
final class FactFlow extends FlowPane {
  private final MeasuredHeight measured = new MeasuredHeight();

  FactFlow(Node... facts) {
    getChildren().setAll(facts);
    getStyleClass().add("chain-facts");
    setMinWidth(0);
  }

  @Override
  public void requestLayout() {
    measured.forget();
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return measured.of(width, this::height);
  }

  private double height(double width) {
    limit(width);
    return super.computePrefHeight(width);
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
