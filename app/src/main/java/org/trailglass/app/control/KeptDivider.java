package org.trailglass.app.control;

import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;

/// The one divider of a split pane, which stands where a person left it. FX thread only.
public final class KeptDivider {
  private final SplitPane split;
  private final ObservableValue<Double> position;
  private final DoubleConsumer moved;

  private KeptDivider(SplitPane split, ObservableValue<Double> position, DoubleConsumer moved) {
    this.split = split;
    this.position = position;
    this.moved = moved;
  }

  /// Keeps it in place, also when the pane is given other items.
  ///
  /// @param position from 0 to 1: where it is to stand
  /// @param moved is told where a person moved it; not where it came to stand in a pane of another
  ///     size
  public static void of(SplitPane split, ObservableValue<Double> position, DoubleConsumer moved) {
    var kept = new KeptDivider(split, position, moved);
    position.subscribe(kept::place);
    split.getDividers().addListener((InvalidationListener) changed -> kept.follow());
    kept.follow();
  }

  private void place() {
    split.setDividerPositions(position.getValue());
  }

  private void follow() {
    place();
    split.getDividers().forEach(this::listen);
  }

  private void listen(Divider divider) {
    divider
        .positionProperty()
        .addListener((property, before, now) -> positioned(now.doubleValue()));
  }

  private void positioned(double now) {
    if (split.lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed)) {
      moved.accept(now);
    }
  }
}
