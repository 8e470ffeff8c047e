package org.trailglass.app.detail;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Makes what stands before each paragraph: the line's number, an arrow where the line goes on from
/// the one before, and the arrow of a fold.
final class Gutter implements IntFunction<Node> {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final String GOES_ON = "↪";

  private final ShownLines shown;
  private final int from;
  private final IntConsumer onFold;
  private final String widest;

  /// @param from the position of the first paragraph
  /// @param onFold takes the line whose arrow was clicked
  Gutter(ShownLines shown, int from, IntConsumer onFold) {
    this.shown = shown;
    this.from = from;
    this.onFold = onFold;
    int last = shown.view().number(shown.view().lines() - 1);
    this.widest = "0".repeat(Math.max(2, Integer.toString(last).length()));
  }

  @Override
  public Node apply(int paragraph) {
    int line = shown.line(Math.min(from + paragraph, shown.size() - 1));
    var number =
        new Label(
            shown.view().isPiece(line) ? GOES_ON : Integer.toString(shown.view().number(line)));
    number.getStyleClass().add("line-number");
    var width = new Label(widest);
    width.getStyleClass().add("line-number");
    width.setVisible(false);
    var numbers = new StackPane(width, number);
    numbers.setAlignment(Pos.TOP_RIGHT);
    var gutter = new HBox(numbers, arrow(line));
    gutter.getStyleClass().add("gutter");
    gutter.setAlignment(Pos.TOP_RIGHT);
    return gutter;
  }

  private Node arrow(int line) {
    var icon = new Region();
    icon.getStyleClass().add("fold-arrow");
    icon.pseudoClassStateChanged(FOLDED, shown.isFolded(line));
    var button = new StackPane(icon);
    button.getStyleClass().add("fold-button");
    button.setVisible(shown.canFold(line));
    button.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            onFold.accept(line);
            event.consume();
          }
        });
    return button;
  }
}
