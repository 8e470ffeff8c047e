package org.trailglass.app.chain;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.trailglass.app.control.MeasuredHeight;

/// Lays a chain out: where there is room in rows, else from the top to the bottom. FX thread only.
final class ChainPane extends Region {
  /// From this width on, in pixels, cards stand beside each other.
  static final double WIDE = 560;

  private static final double CARD = 196;
  private static final double WIDEST_CARD = 340;
  private static final double HAND_ON = 104;
  private static final double DOWN = 24;
  private static final double PLAIN_DOWN = 12;
  private static final double ROW_GAP = 12;

  private final List<Piece> pieces = new ArrayList<>();
  private final MeasuredHeight measured = new MeasuredHeight();

  /// What leads to a card, and the card.
  record Piece(HandOnNode handOn, Region card) {}

  ChainPane() {
    getStyleClass().add("chain-pane");
  }

  /// Shows other cards.
  void show(List<Piece> newPieces) {
    pieces.clear();
    pieces.addAll(newPieces);
    var nodes = new ArrayList<Node>();
    for (var piece : pieces) {
      nodes.add(piece.handOn);
      nodes.add(piece.card);
    }
    if (!pieces.isEmpty()) {
      nodes.removeFirst();
    }
    getChildren().setAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 120;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDE;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    measured.forget();
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return measured.of(Math.max(width, 120), this::height);
  }

  private double height(double width) {
    return width >= WIDE ? across(width, false) : down(width, false);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() >= WIDE) {
      across(getWidth(), true);
    } else {
      down(getWidth(), true);
    }
  }

  /// From the top to the bottom.
  ///
  /// @param isFinal whether the nodes are placed, and not only measured
  /// @return the height that it takes
  private double down(double width, boolean isFinal) {
    double y = 0;
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (i > 0) {
        double height = piece.handOn.isPlain() ? PLAIN_DOWN : DOWN;
        place(piece.handOn, Orientation.VERTICAL, 0, y, width, height, isFinal);
        y += height;
      }
      double height = Math.ceil(piece.card.prefHeight(width));
      if (isFinal) {
        piece.card.resizeRelocate(0, y, width, height);
      }
      y += height;
    }
    return y;
  }

  /// In rows of cards, all equally wide, those of a row equally high.
  private double across(double width, boolean isFinal) {
    double card = widestCard(width);
    double y = 0;
    for (var row : rows(width, card)) {
      double height =
          row.stream().mapToDouble(piece -> Math.ceil(piece.card.prefHeight(card))).max().orElse(0);
      double x = 0;
      for (var piece : row) {
        double link = link(piece);
        place(piece.handOn, Orientation.HORIZONTAL, x, y, link, height, isFinal);
        x += link;
        if (isFinal) {
          piece.card.resizeRelocate(x, y, card, height);
        }
        x += card;
      }
      y += height + ROW_GAP;
    }
    return Math.max(0, y - ROW_GAP);
  }

  /// How wide cards can be without one more row than narrow ones take.
  private double widestCard(double width) {
    int rows = rows(width, CARD).size();
    double card = Math.min(width, WIDEST_CARD);
    while (card > CARD && rows(width, card).size() > rows) {
      card--;
    }
    return Math.floor(card);
  }

  private List<List<Piece>> rows(double width, double card) {
    var rows = new ArrayList<List<Piece>>();
    double x = 0;
    for (var piece : pieces) {
      if (rows.isEmpty() || x + link(piece) + card > width) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.getLast().add(piece);
      x += link(piece) + card;
    }
    return rows;
  }

  /// How wide what leads to a card is; nothing leads to the first.
  private double link(Piece piece) {
    if (piece == pieces.getFirst()) {
      return 0;
    }
    return piece.handOn.isPlain() ? HAND_ON / 3 : HAND_ON;
  }

  private static void place(
      HandOnNode node,
      Orientation direction,
      double x,
      double y,
      double width,
      double height,
      boolean isFinal) {
    if (isFinal) {
      node.turn(direction);
      node.resizeRelocate(x, y, width, height);
    }
  }
}
