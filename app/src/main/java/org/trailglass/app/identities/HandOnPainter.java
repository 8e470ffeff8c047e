package org.trailglass.app.identities;

import javafx.scene.canvas.GraphicsContext;
import org.trailglass.app.control.NodeColors;
import org.trailglass.summary.LaneHandOn;

/// Draws how credentials went from lane to lane: those of the lane that is pointed at or where the
/// keyboard stands, and the others faintly while they are few. FX thread.
final class HandOnPainter {
  /// More of them would hide the events.
  private static final int MOST_FAINT = 80;

  private static final int MOST = 400;
  private static final double BULGE = 10;
  private static final double DOT = 2.5;
  private static final double HEAD = 4;
  private static final double FAINT = 0.4;

  private final GraphicsContext to;
  private final NodeColors<LaneColor> colors;

  HandOnPainter(GraphicsContext to, NodeColors<LaneColor> colors) {
    this.to = to;
    this.colors = colors;
  }

  void paint(LanePicture picture, LaneLayout layout, LaneDrawn state) {
    var inView = picture.lanes().handOns().stream().filter(any -> isInView(any, layout)).toList();
    boolean areFew = inView.size() <= MOST_FAINT;
    to.save();
    to.setFill(colors.of(LaneColor.HAND_ON));
    to.setStroke(colors.of(LaneColor.HAND_ON));
    to.setGlobalAlpha(FAINT);
    to.setLineWidth(1);
    if (areFew) {
      inView.stream().filter(any -> !isMeant(any, state)).forEach(any -> paint(any, layout));
    }
    to.setGlobalAlpha(1);
    to.setLineWidth(1.5);
    inView.stream()
        .filter(any -> isMeant(any, state))
        .limit(MOST)
        .forEach(any -> paint(any, layout));
    to.restore();
  }

  private static boolean isInView(LaneHandOn handOn, LaneLayout layout) {
    int upper = Math.min(handOn.from(), handOn.to());
    int lower = Math.max(handOn.from(), handOn.to());
    return layout.view().contains(handOn.time()) && upper < layout.end() && lower >= layout.first();
  }

  private static boolean isMeant(LaneHandOn handOn, LaneDrawn state) {
    return isOf(handOn, state.pointed()) || isOf(handOn, state.focused());
  }

  private static boolean isOf(LaneHandOn handOn, LaneSpot spot) {
    return spot.lane() >= 0 && (handOn.from() == spot.lane() || handOn.to() == spot.lane());
  }

  /// A bow at the time of the hand-on, from who gave to who got, broken where nothing proves it.
  private void paint(LaneHandOn handOn, LaneLayout layout) {
    double x = layout.x(handOn.time());
    double from = layout.middle(handOn.from());
    double end = layout.middle(handOn.to());
    double down = Math.signum(end - from);
    double bulge = Math.min(BULGE + Math.abs(end - from) / 30, 3 * BULGE);
    double tip = end - down * 7;
    if (!handOn.link().strength().isProof()) {
      to.setLineDashes(3, 3);
    }
    to.beginPath();
    to.moveTo(x, from);
    to.bezierCurveTo(x - bulge, from + down * bulge, x - bulge, tip - down * bulge, x, tip);
    to.stroke();
    to.setLineDashes((double[]) null);
    to.fillOval(x - DOT, from - DOT, 2 * DOT, 2 * DOT);
    to.fillPolygon(
        new double[] {x + 1, x - HEAD, x + HEAD},
        new double[] {tip + down * 3, tip - down * HEAD, tip - down * HEAD},
        3);
  }
}
