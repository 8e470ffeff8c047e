package org.trailglass.app.timeline;

import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.canvas.GraphicsContext;
import org.trailglass.app.control.NodeColors;
import org.trailglass.summary.TimeBins;

/// Draws what stands before and behind the bars: what the filter leaves out, what is marked, the
/// stretch under the mouse, the current event. FX thread.
final class MarkPainter {
  private static final double ARROW = 4;

  private final GraphicsContext to;
  private final NodeColors<ChartColor> colors;
  private final ChartLayout layout;
  private final DoubleUnaryOperator snap;

  MarkPainter(
      GraphicsContext to,
      NodeColors<ChartColor> colors,
      ChartLayout layout,
      DoubleUnaryOperator snap) {
    this.to = to;
    this.colors = colors;
    this.layout = layout;
    this.snap = snap;
  }

  private double x(long time) {
    return snap.applyAsDouble(layout.x(time));
  }

  void behind(TimeBins bins, ChartState state) {
    int pointed = state.pointed();
    if (pointed >= 0 && pointed < bins.count()) {
      fill(ChartColor.POINTED, x(bins.start(pointed)), x(bins.start(pointed + 1)));
    }
  }

  void before(TimeBins bins, ChartState state) {
    state
        .filtered()
        .ifPresent(
            span -> {
              double from = Math.clamp(x(span.from()), ChartLayout.LEFT, layout.right());
              double to = Math.clamp(x(span.to()), from, layout.right());
              outside(ChartLayout.LEFT, from, from);
              outside(to, layout.right(), to);
            });
    state
        .marked()
        .ifPresentOrElse(
            marked -> marked(bins, marked, state.isFocused()), () -> keyboard(state.isFocused()));
  }

  /// What the filter leaves out is veiled, with a line where that begins.
  private void outside(double left, double right, double edge) {
    if (right > left) {
      fill(ChartColor.OUTSIDE, left, right);
      to.setStroke(colors.of(ChartColor.ACCENT));
      to.setLineWidth(1);
      double x = edge == left ? edge + 0.5 : edge - 0.5;
      to.strokeLine(x, ChartLayout.TOP, x, layout.base());
    }
  }

  private void fill(ChartColor part, double left, double right) {
    to.setFill(colors.of(part));
    to.fillRect(left, ChartLayout.TOP, right - left, layout.plotHeight());
  }

  /// A frame around all bars while the keyboard is at none of them.
  private void keyboard(boolean isFocused) {
    if (isFocused) {
      to.setStroke(colors.of(ChartColor.ACCENT));
      to.setLineWidth(1);
      to.strokeRect(
          ChartLayout.LEFT + 0.5,
          ChartLayout.TOP - 0.5,
          layout.plotWidth() - 1,
          layout.plotHeight());
    }
  }

  private void marked(TimeBins bins, Marked marked, boolean isFocused) {
    if (!isFocused && !marked.isLong(bins)) {
      return;
    }
    double left = x(bins.start(marked.first(bins)));
    double right = Math.max(left + 2, x(bins.start(marked.last(bins) + 1)));
    fill(ChartColor.MARKED, left, right);
    to.setStroke(colors.of(ChartColor.ACCENT));
    to.setLineWidth(1);
    to.strokeRect(left + 0.5, ChartLayout.TOP + 0.5, right - left - 1, layout.plotHeight() - 0.5);
  }

  /// A line with a head above the bars; at an edge, where the event is beyond it, a head that
  /// points there.
  void current(OptionalLong time) {
    if (time.isEmpty()) {
      return;
    }
    to.setFill(colors.of(ChartColor.CURRENT));
    to.setStroke(colors.of(ChartColor.CURRENT));
    to.setLineWidth(1);
    if (layout.view().contains(time.getAsLong())) {
      double x = x(time.getAsLong()) + 0.5;
      to.strokeLine(x, 4, x, layout.base());
      to.fillPolygon(new double[] {x - ARROW, x + ARROW, x}, new double[] {0, 0, 6}, 3);
    } else {
      boolean isBefore = time.getAsLong() < layout.view().from();
      double edge = isBefore ? ChartLayout.LEFT : layout.right();
      double inner = isBefore ? edge + 6 : edge - 6;
      to.fillPolygon(new double[] {edge, inner, inner}, new double[] {ARROW, 0, 2 * ARROW}, 3);
    }
  }
}
