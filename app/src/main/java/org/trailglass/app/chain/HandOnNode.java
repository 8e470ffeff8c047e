package org.trailglass.app.chain;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The line between two cards, with an arrow and what is known of how credentials came from one to
/// the other. How sure that is shows as a word and by how the line is drawn. FX thread only.
final class HandOnNode extends Region {
  private static final double ARROW = 7;
  private static final double INDENT = 15;
  private static final double TEXT = 30;

  private final Region line = new Region();
  private final Region arrow = new Region();
  private final Label call = new Label();
  private final Label note = new Label();
  private final Label proof = new Label();
  private final Optional<HandOn> shown;
  private Orientation direction = Orientation.VERTICAL;

  /// @param handOn empty for a line that only joins two cards
  HandOnNode(Optional<HandOn> handOn) {
    this.shown = handOn;
    getStyleClass().add("hand-on");
    line.getStyleClass().add("hand-on-line");
    arrow.getStyleClass().add("hand-on-arrow");
    call.getStyleClass().add("hand-on-call");
    note.getStyleClass().add("hand-on-note");
    proof.getStyleClass().add("hand-on-note");
    getChildren().setAll(line, arrow, call, note, proof);
    handOn.ifPresent(this::dress);
    call.setVisible(!isPlain());
    note.setVisible(!isPlain());
    proof.setVisible(false);
    turn(direction);
  }

  private void dress(HandOn handOn) {
    getStyleClass().add(handOn.strength().name().toLowerCase(Locale.ROOT));
    call.setText(handOn.call());
    proof.setText(handOn.proof());
    Tooltip.install(this, new Tooltip(handOn.tip()));
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(handOn.tip());
  }

  /// Whether it only joins two cards.
  boolean isPlain() {
    return shown.isEmpty();
  }

  /// Leads to the right, or down. Layout decides that, so that no style depends on it: a style that
  /// layout changes is seen a frame later, and in a picture not at all.
  void turn(Orientation newDirection) {
    direction = newDirection;
    boolean isDown = direction == Orientation.VERTICAL;
    arrow.setRotate(isDown ? 90 : 0);
    shown.ifPresent(handOn -> note.setText(note(handOn, isDown ? "  \u00b7  " : "\n")));
    requestLayout();
  }

  private static String note(HandOn handOn, String between) {
    return handOn.time().isEmpty() ? handOn.proof() : handOn.time() + between + handOn.proof();
  }

  @Override
  protected void layoutChildren() {
    if (direction == Orientation.VERTICAL) {
      layoutDown();
    } else {
      layoutAcross();
    }
  }

  private void layoutDown() {
    double height = getHeight();
    line.resizeRelocate(INDENT - 1, 0, line.snappedLeftInset(), height - 3);
    arrow.resizeRelocate(INDENT - ARROW / 2, height - ARROW, ARROW, ARROW);
    double room = getWidth() - TEXT - 4;
    double callWidth = Math.min(Math.ceil(call.prefWidth(-1)), room);
    double textHeight = Math.ceil(call.prefHeight(-1));
    call.resizeRelocate(TEXT, (height - textHeight) / 2, callWidth, textHeight);
    double left = Math.max(0, room - callWidth - 8);
    double noteHeight = Math.ceil(note.prefHeight(-1));
    note.resizeRelocate(TEXT + callWidth + 8, (height - noteHeight) / 2, left, noteHeight);
    proof.resizeRelocate(note.getLayoutX(), note.getLayoutY(), left, noteHeight);
    showTime(Math.ceil(note.prefWidth(-1)) <= left);
  }

  /// How sure a hand-on is counts more than when it was, which the tooltip says, too.
  private void showTime(boolean hasRoom) {
    note.setVisible(!isPlain() && hasRoom);
    proof.setVisible(!isPlain() && !hasRoom);
  }

  private void layoutAcross() {
    showTime(true);
    double width = getWidth();
    double middle = Math.round(getHeight() / 2);
    line.resizeRelocate(2, middle - 1, width - 6, line.snappedTopInset());
    arrow.resizeRelocate(width - ARROW - 1, middle - ARROW / 2, ARROW, ARROW);
    double callHeight = Math.ceil(call.prefHeight(-1));
    call.resizeRelocate(2, middle - callHeight - 4, width - 8, callHeight);
    note.resizeRelocate(2, middle + 5, width - 8, Math.ceil(note.prefHeight(-1)));
  }
}
