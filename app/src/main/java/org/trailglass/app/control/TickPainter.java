package org.trailglass.app.control;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Draws the labels of a scale of time, each with a short line above it; those for which there is
/// no room are left out. FX thread.
public final class TickPainter {
  /// So much room has a label at least, in pixels.
  public static final double LEAST_LABEL = 112;

  private static final double APART = 8;
  private static final double LINE = 3;
  private static final double BELOW = 11;

  private final GraphicsContext to;
  private final Text measure = new Text();

  /// The colours of a scale.
  ///
  /// @param line of the short lines
  /// @param text of labels that say a time of the day
  /// @param date of those that say a date
  public record Colors(Color line, Color text, Color date) {}

  /// The line that labels stand below, and between what they stay.
  public record Line(double left, double right, double y) {}

  /// @param to draws in this font, text around its middle
  public TickPainter(GraphicsContext to, Font font) {
    this.to = to;
    measure.setFont(font);
  }

  /// Draws labels below a line.
  ///
  /// @param x of a time
  public void paint(List<TimeAxis.Tick> ticks, Line line, LongToDoubleFunction x, Colors colors) {
    double free = Double.NEGATIVE_INFINITY;
    for (var tick : ticks) {
      double middle = x.applyAsDouble(tick.time());
      measure.setText(tick.label());
      double room = measure.getLayoutBounds().getWidth();
      double left =
          Math.clamp(middle - room / 2, line.left, Math.max(line.left, line.right - room - 2));
      to.setStroke(colors.line);
      to.strokeLine(middle + 0.5, line.y + 1, middle + 0.5, line.y + 1 + LINE);
      if (left >= free) {
        to.setFill(tick.isDate() ? colors.date : colors.text);
        to.fillText(tick.label(), left, line.y + BELOW);
        free = left + room + APART;
      }
    }
  }
}
