package org.trailglass.app.timeline;

import java.time.ZoneId;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.trailglass.app.control.NodeColors;
import org.trailglass.app.control.TickPainter;
import org.trailglass.summary.Timeline.Kind;

/// Draws a {@link TimelinePicture}: gaps, the whole trail, the bars of the result on their own
/// scale, and the axis. FX thread.
final class ChartPainter {
  private static final double LEAST_HATCHED = 6;
  private static final double HATCH = 6;

  /// A bar of one event among thousands is seen too.
  private static final double LEAST_HEIGHT = 2;

  private final GraphicsContext to;
  private final NodeColors<ChartColor> colors;
  private final DoubleUnaryOperator snap;
  private final Font font = Font.font("Inter", 11);
  private final TickPainter ticks;
  private final TimelineWords words;
  private TimelinePicture picture = TimelinePicture.empty();
  private ChartLayout layout = new ChartLayout(1, 1, picture.view());

  /// @param snap moves a position to where a pixel of the screen begins
  ChartPainter(
      Canvas canvas, NodeColors<ChartColor> colors, DoubleUnaryOperator snap, TimelineWords words) {
    this.to = canvas.getGraphicsContext2D();
    this.colors = colors;
    this.snap = snap;
    this.words = words;
    this.ticks = new TickPainter(to, font);
  }

  /// Draws everything.
  void paint(TimelinePicture newPicture, ChartLayout newLayout, ChartState state, ZoneId zone) {
    picture = newPicture;
    layout = newLayout;
    to.clearRect(0, 0, layout.width(), layout.height());
    to.setFont(font);
    to.setTextBaseline(VPos.CENTER);
    if (picture.isEmpty()) {
      return;
    }
    var marks = new MarkPainter(to, colors, layout, snap);
    to.save();
    to.beginPath();
    to.rect(ChartLayout.LEFT, 0, layout.plotWidth(), layout.height());
    to.clip();
    marks.behind(picture.bins(), state);
    gaps();
    trail();
    to.restore();
    scale();
    to.save();
    to.beginPath();
    to.rect(ChartLayout.LEFT, 0, layout.plotWidth(), layout.height());
    to.clip();
    bars();
    base();
    marks.before(picture.bins(), state);
    to.restore();
    marks.current(state.current());
    labels(zone);
  }

  private double x(long time) {
    return snap.applyAsDouble(layout.x(time));
  }

  private double y(double share) {
    return snap.applyAsDouble(layout.base() - share * layout.plotHeight());
  }

  /// Stretches without any event are hatched where the trail goes on behind them.
  private void gaps() {
    to.setStroke(colors.of(ChartColor.GAP));
    to.setLineWidth(1);
    runs(this::isGap, (first, last) -> hatch(x(start(first)), x(start(last + 1))));
  }

  private boolean isGap(int bin) {
    return picture.trail().total(bin) == 0 && picture.isGap(bin, bin);
  }

  private void hatch(double from, double end) {
    double left = Math.max(from, ChartLayout.LEFT);
    double right = Math.min(end, layout.right());
    if (right - left < LEAST_HATCHED) {
      return;
    }
    double height = layout.plotHeight();
    double top = ChartLayout.TOP;
    to.save();
    to.beginPath();
    to.rect(left, top, right - left, height);
    to.clip();
    // Begins at a whole number of steps, so that the lines stand still while the gap grows.
    for (double x = Math.floor((left - height) / HATCH) * HATCH; x < right; x += HATCH) {
      to.strokeLine(x, layout.base(), x + height, top);
    }
    to.restore();
  }

  private void trail() {
    if (!picture.isNarrowed()) {
      return;
    }
    int most = Math.max(1, picture.trail().most());
    to.setFill(colors.of(ChartColor.TRAIL));
    for (int bin = 0; bin < picture.bins().count(); bin++) {
      int count = picture.trail().total(bin);
      if (count > 0) {
        double top = top(count, most);
        double left = x(start(bin));
        to.fillRect(left, top, x(start(bin + 1)) - left, layout.base() - top);
      }
    }
  }

  /// Lines at two round numbers, which are written beside them.
  private void scale() {
    int most = Math.max(1, picture.result().most());
    to.setTextAlign(TextAlignment.RIGHT);
    to.setLineWidth(1);
    to.setStroke(colors.of(ChartColor.GRID));
    to.setFill(colors.of(ChartColor.TEXT));
    long step = Scale.step(most);
    for (long at = step; at <= most && step > 0; at += step) {
      double y = y((double) at / most) + 0.5;
      to.strokeLine(ChartLayout.LEFT, y, layout.right(), y);
      to.fillText(words.number(at), ChartLayout.LEFT - 6, y);
    }
    to.setTextAlign(TextAlignment.LEFT);
  }

  /// Failed events stand on the base, where few of them are seen; then those that write, then those
  /// that read.
  private void bars() {
    int most = Math.max(1, picture.result().most());
    var result = picture.result();
    for (int bin = 0; bin < result.bins().count(); bin++) {
      double left = x(start(bin));
      double width = x(start(bin + 1)) - left;
      double thick = width >= 3 ? width - 1 : width;
      double under = layout.base();
      int sum = 0;
      for (var kind : Kind.values()) {
        int count = result.count(kind, bin);
        if (count > 0) {
          sum += count;
          double top = Math.min(top(sum, most), under - LEAST_HEIGHT);
          to.setFill(colors.of(ChartColor.valueOf(kind.name())));
          to.fillRect(left, top, thick, under - top - (under == layout.base() ? 0 : 0.5));
          under = top;
        }
      }
    }
  }

  private double top(int count, int most) {
    return Math.min(y((double) count / most), layout.base() - LEAST_HEIGHT);
  }

  /// A line under what has events: broken where the result has none, away where the trail has none.
  private void base() {
    double y = layout.base() + 0.5;
    to.setLineWidth(1);
    to.setStroke(colors.of(ChartColor.BASE));
    runs(
        bin -> picture.result().total(bin) > 0,
        (first, last) -> to.strokeLine(x(start(first)), y, x(start(last + 1)), y));
    to.setLineDashes(1, 3);
    runs(
        bin -> picture.result().total(bin) == 0 && picture.trail().total(bin) > 0,
        (first, last) -> to.strokeLine(x(start(first)), y, x(start(last + 1)), y));
    to.setLineDashes((double[]) null);
  }

  private interface Run {
    void between(int first, int last);
  }

  private void runs(IntPredicate isWanted, Run action) {
    int count = picture.bins().count();
    for (int bin = 0; bin < count; bin++) {
      if (isWanted.test(bin)) {
        int last = bin;
        while (last + 1 < count && isWanted.test(last + 1)) {
          last++;
        }
        action.between(bin, last);
        bin = last;
      }
    }
  }

  private long start(int bin) {
    return picture.bins().start(bin);
  }

  private void labels(ZoneId zone) {
    var view = layout.view();
    int room = (int) (layout.plotWidth() / TickPainter.LEAST_LABEL);
    var scale =
        new TickPainter.Colors(
            colors.of(ChartColor.BASE), colors.of(ChartColor.TEXT), colors.of(ChartColor.DATE));
    ticks.paint(
        words.axis().ticks(view.from(), view.to(), room, zone),
        new TickPainter.Line(0, layout.width(), layout.base()),
        this::x,
        scale);
  }
}
