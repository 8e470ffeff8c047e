package org.trailglass.app.detail;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Makes what stands before each paragraph: the line's number, an arrow where the line goes on from
/// the one before, the arrow of a fold, and the indent of what wraps. Few nodes, since all are made
/// anew for every event.
final class Gutter implements IntFunction<Node> {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final String GOES_ON = "↪";

  private final ShownLines shown;
  private final int from;
  private final IntConsumer onFold;
  private final int digits;

  /// @param from the position of the first paragraph
  /// @param onFold takes the line whose arrow was clicked
  Gutter(ShownLines shown, int from, IntConsumer onFold) {
    this.shown = shown;
    this.from = from;
    this.onFold = onFold;
    int last = shown.view().number(shown.view().lines() - 1);
    this.digits = Math.max(2, Integer.toString(last).length());
  }

  /// Whether another factory makes the same.
  boolean isLike(@Nullable IntFunction<? extends Node> other) {
    return other instanceof Gutter gutter && gutter.shown == shown && gutter.from == from;
  }

  @Override
  public Node apply(int paragraph) {
    int line = shown.line(Math.min(from + paragraph, shown.size() - 1));
    boolean isPiece = shown.view().isPiece(line);
    var said = isPiece ? GOES_ON : Integer.toString(shown.view().number(line));
    var number = text(" ".repeat(digits - said.length()) + said);
    boolean canFold = shown.canFold(line);
    var gutter =
        canFold ? new HBox(number, arrow(line), indent(line)) : new HBox(number, indent(line));
    gutter.getStyleClass().setAll("gutter", canFold ? "with-fold" : "without-fold");
    gutter.setAlignment(Pos.TOP_RIGHT);
    return gutter;
  }

  /// All characters of its font are as wide, so that spaces keep a place free.
  private static Text text(String text) {
    var node = new Text(text);
    node.getStyleClass().setAll("line-number");
    return node;
  }

  private Node indent(int line) {
    var spaces = text(" ".repeat(shown.indent(line)));
    if (!shown.view().isEmbedded(line)) {
      return spaces;
    }
    var indent = new HBox(spaces);
    indent.getStyleClass().add("embedded-line");
    return indent;
  }

  private Node arrow(int line) {
    var icon = new Region();
    icon.getStyleClass().add("fold-arrow");
    icon.pseudoClassStateChanged(FOLDED, shown.isFolded(line));
    var button = new StackPane(icon);
    button.getStyleClass().add("fold-button");
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
