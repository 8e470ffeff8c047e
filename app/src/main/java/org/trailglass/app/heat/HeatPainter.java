package org.trailglass.app.heat;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.trailglass.app.control.NodeColors;

/// Draws the cells of a {@link HeatGrid} that are in view. FX thread.
final class HeatPainter {
  private static final double GAP_BETWEEN = 1;
  private static final double LABEL_SPACE = 8;

  private final GraphicsContext to;
  private final NodeColors<HeatColor> colors;
  private final Text measure = new Text();
  private final Font font = Font.font("Inter", 11);

  HeatPainter(Canvas canvas, NodeColors<HeatColor> colors) {
    this.to = canvas.getGraphicsContext2D();
    this.colors = colors;
    measure.setFont(font);
  }

  /// The width of a text as it is drawn.
  double width(String text) {
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }

  /// Draws everything.
  ///
  /// @param focus where the keyboard stands
  /// @param isFocused whether the grid has the keyboard: a frame tells while it is at no cell
  void paint(
      HeatSource source,
      HeatLayout layout,
      double scrollX,
      double scrollY,
      HeatFocus focus,
      boolean isFocused) {
    to.clearRect(0, 0, layout.width(), layout.height());
    to.setFont(font);
    to.setTextBaseline(VPos.CENTER);
    corner(source, layout);
    int firstColumn = (int) (scrollX / layout.cell());
    int endColumn =
        Math.min(source.columns(), (int) ((scrollX + layout.roomAcross()) / layout.cell()) + 1);
    int firstLane = (int) (scrollY / HeatLayout.LANE);
    int endLane =
        Math.min(source.lanes(), (int) ((scrollY + layout.roomDown()) / HeatLayout.LANE) + 1);
    clip(layout.left(), HeatLayout.TOP, layout.roomAcross(), layout.roomDown());
    for (int lane = firstLane; lane < endLane; lane++) {
      for (int column = firstColumn; column < endColumn; column++) {
        double x = layout.x(column, scrollX);
        double y = layout.y(lane, scrollY) + 2;
        cell(source.cell(lane, column), x, y, layout.cell() - GAP_BETWEEN, HeatLayout.LANE - 4);
      }
    }
    if (focus.isIn(source)) {
      mark(layout, layout.x(focus.column(), scrollX), layout.y(focus.lane(), scrollY));
    }
    if (isFocused && !focus.isIn(source)) {
      frame(layout);
    }
    to.restore();
    names(source, layout, firstLane, endLane, scrollY);
    headings(source, layout, firstColumn, endColumn, scrollX);
  }

  /// Draws one cell alone, for a legend.
  void paint(HeatCell cell, double size) {
    to.clearRect(0, 0, size, size);
    cell(cell, 0, 0, size, size);
  }

  private void cell(HeatCell cell, double x, double y, double width, double height) {
    switch (cell.kind()) {
      case OUTSIDE -> {}
      case GAP -> gap(x, y, width, height);
      case PART -> {
        to.setFill(level(cell));
        to.fillRect(x, y, width, height);
        gap(x, y + height * 0.7, width, height * 0.3);
      }
      case FULL -> {
        to.setFill(level(cell));
        to.fillRect(x, y, width, height);
      }
    }
  }

  /// The colour of a level, from low to high.
  private Color level(HeatCell cell) {
    double share = (double) cell.level() / (HeatCell.LEVELS - 1);
    return colors.of(HeatColor.LOW).interpolate(colors.of(HeatColor.HIGH), share);
  }

  /// What is missing is hatched: colour alone would not tell everyone.
  private void gap(double x, double y, double width, double height) {
    to.setFill(colors.of(HeatColor.GAP));
    to.fillRect(x, y, width, height);
    to.setStroke(colors.of(HeatColor.GAP_LINE));
    to.setLineWidth(1);
    to.strokeLine(x + 1, y + height - 1, x + width - 1, y + 1);
  }

  private void frame(HeatLayout layout) {
    to.setLineWidth(2);
    to.setStroke(colors.of(HeatColor.FOCUS));
    to.strokeRect(
        layout.left() + 1, HeatLayout.TOP + 1, layout.roomAcross() - 2, layout.roomDown() - 2);
  }

  /// A frame of two colours, seen on any cell.
  private void mark(HeatLayout layout, double x, double y) {
    double width = layout.cell() - GAP_BETWEEN;
    double height = HeatLayout.LANE - 4;
    to.setLineWidth(2);
    to.setStroke(colors.of(HeatColor.FOCUS));
    to.strokeRect(x - 1, y + 1, width + 2, height + 2);
    to.setLineWidth(1);
    to.setStroke(colors.of(HeatColor.FOCUS_EDGE));
    to.strokeRect(x + 0.5, y + 2.5, width - 1, height - 1);
  }

  private void corner(HeatSource source, HeatLayout layout) {
    to.setFill(colors.of(HeatColor.TEXT));
    to.fillText(source.corner(), LABEL_SPACE, HeatLayout.TOP / 2);
  }

  private void names(
      HeatSource source, HeatLayout layout, int firstLane, int endLane, double scrollY) {
    clip(0, HeatLayout.TOP, layout.left() - LABEL_SPACE, layout.roomDown());
    to.setFill(colors.of(HeatColor.TEXT));
    for (int lane = firstLane; lane < endLane; lane++) {
      double y = layout.y(lane, scrollY) + HeatLayout.LANE / 2;
      to.fillText(source.laneName(lane), LABEL_SPACE, y);
    }
    to.restore();
  }

  private void headings(
      HeatSource source, HeatLayout layout, int firstColumn, int endColumn, double scrollX) {
    clip(layout.left(), 0, layout.roomAcross(), layout.height());
    double free = layout.left();
    for (int column = firstColumn; column < endColumn; column++) {
      double x = layout.x(column, scrollX);
      if (source.beginsGroup(column)) {
        line(x - 0.5, layout.height());
      }
      free = heading(source.heading(column), x + 2, free, layout.width());
    }
    to.restore();
  }

  /// Draws a heading where there is room for all of it; the last one may stand further left.
  ///
  /// @return where the next one may begin
  private double heading(String heading, double x, double free, double end) {
    double width = heading.isEmpty() ? 0 : width(heading);
    double at = Math.min(x, end - width);
    if (heading.isEmpty() || at < free) {
      return free;
    }
    to.setFill(colors.of(HeatColor.TEXT));
    to.fillText(heading, at, HeatLayout.TOP / 2);
    return at + width + LABEL_SPACE;
  }

  /// Below the headings, so that it runs through none.
  private void line(double x, double height) {
    to.setStroke(colors.of(HeatColor.LINE));
    to.setLineWidth(1);
    to.strokeLine(Math.floor(x) + 0.5, HeatLayout.TOP - 3, Math.floor(x) + 0.5, height);
  }

  private void clip(double x, double y, double width, double height) {
    to.save();
    to.beginPath();
    to.rect(x, y, Math.max(0, width), Math.max(0, height));
    to.clip();
  }
}
