package org.trailglass.app.identities;

import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.trailglass.app.control.NodeColors;
import org.trailglass.app.control.TickPainter;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.Timeline.Kind;

/// Draws the lanes in view: sessions as bars, events as marks, the axis above them. FX thread.
final class LanePainter {
  private static final double BAR_HEIGHT = 14;
  private static final double LEAST_MARK = 6;
  private static final double MOST_MARK = 18;
  private static final double LEAST_WIDTH = 3;
  private static final double LEAST_SHARE = 2;
  private static final double ARROW = 4;
  private static final double POINTER = 3;

  private final Font font = Font.font("Inter", 11);
  private final GraphicsContext to;
  private final NodeColors<LaneColor> colors;
  private final DoubleUnaryOperator snap;
  private final LaneNames names;
  private final HandOnPainter handOns;
  private final TickPainter ticks;
  private LanePicture picture = LanePicture.empty(LaneBy.ORIGIN);
  private LaneLayout layout = new LaneLayout(1, 1, picture.frame().view(), 0, 0);
  private int drawn;

  /// @param snap moves a position to where a pixel of the screen begins
  LanePainter(
      Canvas canvas, NodeColors<LaneColor> colors, DoubleUnaryOperator snap, LaneWords words) {
    this.to = canvas.getGraphicsContext2D();
    this.colors = colors;
    this.snap = snap;
    this.names = new LaneNames(to, colors, words);
    this.handOns = new HandOnPainter(to, colors);
    this.ticks = new TickPainter(to, font);
  }

  /// How many lanes were drawn last.
  int drawn() {
    return drawn;
  }

  /// Draws everything.
  void paint(LanePicture newPicture, LaneLayout newLayout, LaneDrawn state, LaneScene scene) {
    picture = newPicture;
    layout = newLayout;
    drawn = 0;
    to.clearRect(0, 0, layout.width(), layout.height());
    to.setFont(font);
    to.setTextBaseline(VPos.CENTER);
    if (picture.isEmpty()) {
      return;
    }
    clip(0, LaneLayout.TOP, layout.width(), layout.roomDown());
    grounds(state, scene);
    names.paint(picture, layout, scene.names());
    to.restore();
    clip(layout.left(), LaneLayout.TOP, layout.width() - layout.left(), layout.roomDown());
    grid(scene);
    for (int lane = layout.first(); lane < layout.end(); lane++) {
      lane(lane, state);
    }
    handOns.paint(picture, layout, state);
    veils(scene);
    brush(state);
    to.restore();
    head(scene);
    current(state.current());
  }

  private void clip(double x, double y, double width, double height) {
    to.save();
    to.beginPath();
    to.rect(x, y, Math.max(0, width), Math.max(0, height));
    to.clip();
  }

  private double x(long time) {
    return snap.applyAsDouble(layout.x(time));
  }

  private void grounds(LaneDrawn state, LaneScene scene) {
    to.setFill(colors.of(LaneColor.NAMES));
    to.fillRect(0, LaneLayout.TOP, layout.left(), layout.roomDown());
    pointedOut(scene, LaneColor.FOCUSED, layout.width());
    ground(state.pointed(), LaneColor.POINTED);
    ground(state.focused(), LaneColor.FOCUSED);
    to.setStroke(colors.of(LaneColor.GRID));
    to.setLineWidth(1);
    for (int lane = layout.first(); lane < layout.end(); lane++) {
      double y = snap.applyAsDouble(layout.y(lane) + LaneLayout.LANE) - 0.5;
      to.strokeLine(0, y, layout.right(), y);
    }
    pointedOut(scene, LaneColor.ACCENT, POINTER);
    keyboard(state);
  }

  private void pointedOut(LaneScene scene, LaneColor color, double width) {
    to.setFill(colors.of(color));
    for (int lane : picture.lanesOf(scene.principal())) {
      if (lane >= layout.first() && lane < layout.end()) {
        to.fillRect(0, layout.y(lane), width, LaneLayout.LANE);
      }
    }
  }

  /// The lane where the keyboard stands; all of them while it is at none.
  private void keyboard(LaneDrawn state) {
    if (!state.isFocused()) {
      return;
    }
    to.setStroke(colors.of(LaneColor.ACCENT));
    if (state.focused().isIn(picture)) {
      double y = layout.y(state.focused().lane());
      to.strokeRect(0.5, y + 0.5, layout.left() - 1.5, LaneLayout.LANE - 2);
    } else {
      to.strokeRect(
          0.5, LaneLayout.TOP + 0.5, Math.max(1, layout.right() - 1), layout.roomDown() - 1);
    }
  }

  private void ground(LaneSpot spot, LaneColor color) {
    if (spot.isIn(picture)) {
      to.setFill(colors.of(color));
      to.fillRect(0, layout.y(spot.lane()), layout.width(), LaneLayout.LANE);
    }
  }

  private void grid(LaneScene scene) {
    to.setStroke(colors.of(LaneColor.GRID));
    for (var tick : scene.ticks(layout)) {
      double x = x(tick.time()) + 0.5;
      to.strokeLine(x, LaneLayout.TOP, x, layout.height());
    }
  }

  private void lane(int number, LaneDrawn state) {
    drawn++;
    var lane = picture.lane(number);
    double middle = Math.floor(layout.middle(number));
    line(lane, middle);
    to.setFill(colors.of(LaneColor.BAR));
    to.setStroke(colors.of(LaneColor.BAR_EDGE));
    for (var bar : lane.bars()) {
      bar(bar, middle);
    }
    var cells = lane.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      mark(lane, cell, middle);
    }
    odd(lane, number);
    focus(state, number, middle);
  }

  /// From the first event to the last.
  private void line(IdentityLane lane, double middle) {
    double from = Math.max(layout.left(), x(lane.counts().first()));
    double end = Math.min(layout.right(), x(lane.counts().last()));
    if (end > from) {
      to.setStroke(colors.of(LaneColor.BAR_EDGE));
      to.setLineWidth(1);
      to.strokeLine(from, middle + 0.5, end, middle + 0.5);
    }
  }

  private void bar(IdentityLane.Bar bar, double middle) {
    double from = Math.max(layout.left() - 8, x(bar.from()));
    double end = Math.min(layout.right() + 8, x(bar.to()));
    if (end >= from) {
      double width = Math.max(LEAST_WIDTH, end - from);
      to.fillRoundRect(from, middle - BAR_HEIGHT / 2, width, BAR_HEIGHT, 6, 6);
      to.strokeRoundRect(
          from + 0.5, middle - BAR_HEIGHT / 2 + 0.5, Math.max(1, width - 1), BAR_HEIGHT - 1, 6, 6);
    }
  }

  /// The more events the higher, by magnitude; the kinds as in the timeline, failed ones lowest.
  private void mark(IdentityLane lane, int cell, double middle) {
    var cells = lane.cells();
    int total = cells.total(cell);
    double height = height(total);
    double left = x(picture.bins().start(cells.bin(cell)));
    double right = x(picture.bins().start(cells.bin(cell) + 1));
    double width = Math.max(LEAST_WIDTH, right - left - 1);
    double under = middle + height / 2;
    double top = middle - height / 2;
    int rest = total;
    for (var kind : Kind.values()) {
      int count = cells.count(cell, kind);
      if (count > 0) {
        rest -= count;
        double share = Math.max(LEAST_SHARE, Math.rint(height * count / total));
        double upper = rest == 0 ? top : Math.max(top + LEAST_SHARE, under - share);
        to.setFill(colors.of(LaneColor.valueOf(kind.name())));
        to.fillRect(left, upper, width, under - upper);
        under = upper;
      }
    }
  }

  /// A sign over the marks with odd uses of credentials.
  private void odd(IdentityLane lane, int number) {
    if (!picture.odd().isOdd(number)) {
      return;
    }
    double r = LaneLayout.ODD;
    to.setFill(colors.of(LaneColor.ODD));
    for (int cell = 0; cell < lane.cells().size(); cell++) {
      var spot = new LaneSpot(number, lane.cells().bin(cell));
      if (picture.odd().at(spot).events() > 0) {
        var at = layout.odd(picture.bins(), spot);
        double x = at.getX();
        double y = at.getY();
        to.fillPolygon(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r}, 4);
      }
    }
  }

  private static double height(int events) {
    return Math.min(MOST_MARK, LEAST_MARK + 2 * Math.rint(2 * Math.log10(events)));
  }

  /// A frame around the mark where the keyboard stands.
  private void focus(LaneDrawn state, int number, double middle) {
    var spot = state.focused();
    if (spot.lane() == number && spot.bin() >= 0 && state.isFocused()) {
      double left = x(picture.bins().start(spot.bin()));
      double right = x(picture.bins().start(spot.bin() + 1));
      to.setStroke(colors.of(LaneColor.CURRENT));
      to.setLineWidth(1.5);
      double width = Math.max(LEAST_WIDTH, right - left - 1);
      to.strokeRect(left - 2, middle - MOST_MARK / 2 - 1, width + 4, MOST_MARK + 2);
      to.setLineWidth(1);
    }
  }

  private void veils(LaneScene scene) {
    scene
        .filtered()
        .ifPresent(
            span -> {
              double from = Math.clamp(x(span.from()), layout.left(), layout.right());
              double end = Math.clamp(x(span.to()), from, layout.right());
              veil(layout.left(), from, from + 0.5);
              veil(end, layout.right(), end - 0.5);
            });
  }

  private void veil(double left, double right, double edge) {
    if (right > left) {
      to.setFill(colors.of(LaneColor.OUTSIDE));
      to.fillRect(left, LaneLayout.TOP, right - left, layout.roomDown());
      to.setStroke(colors.of(LaneColor.ACCENT));
      to.strokeLine(edge, LaneLayout.TOP, edge, layout.height());
    }
  }

  private void brush(LaneDrawn state) {
    state
        .brushed()
        .ifPresent(
            brush -> {
              double left = x(picture.bins().start(brush.first()));
              double right = x(picture.bins().start(brush.last() + 1));
              to.setFill(colors.of(LaneColor.MARKED));
              to.fillRect(left, LaneLayout.TOP, right - left, layout.roomDown());
              to.setStroke(colors.of(LaneColor.ACCENT));
              to.strokeRect(
                  left + 0.5, LaneLayout.TOP + 0.5, right - left - 1, layout.roomDown() - 1);
            });
  }

  private void head(LaneScene scene) {
    names.head(layout, picture.lanes().by());
    to.setStroke(colors.of(LaneColor.BASE));
    to.setLineWidth(1);
    to.strokeLine(0, LaneLayout.TOP - 0.5, layout.width(), LaneLayout.TOP - 0.5);
    double line = snap.applyAsDouble(layout.left()) - 0.5;
    to.strokeLine(line, 0, line, layout.height());
    clip(layout.left(), 0, layout.width() - layout.left(), LaneLayout.TOP);
    var scale =
        new TickPainter.Colors(
            colors.of(LaneColor.BASE), colors.of(LaneColor.TEXT), colors.of(LaneColor.LABEL));
    var above = new TickPainter.Line(layout.left(), layout.width(), 0);
    ticks.paint(scene.ticks(layout), above, this::x, scale);
    to.restore();
  }

  private void current(OptionalLong time) {
    if (time.isPresent() && layout.view().contains(time.getAsLong())) {
      double x = x(time.getAsLong()) + 0.5;
      to.setFill(colors.of(LaneColor.CURRENT));
      to.setStroke(colors.of(LaneColor.CURRENT));
      to.setLineWidth(1);
      to.strokeLine(x, LaneLayout.TOP - 4, x, layout.height());
      double tip = LaneLayout.TOP;
      to.fillPolygon(
          new double[] {x - ARROW, x + ARROW, x}, new double[] {tip - 6, tip - 6, tip}, 3);
    }
  }
}
