package org.trailglass.app.heat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.trailglass.app.heat.HeatCell.Kind;

/// What the colours of a {@link HeatGrid} stand for, drawn as the grid draws its cells. FX thread.
///
/// Style classes: `heat-legend`; each cell `heat-swatch`; the words before the levels
/// `heat-levels`.
public final class HeatLegend extends HBox {
  private static final double SIZE = 12;

  private final HeatGrid grid;
  private final List<Runnable> swatches = new ArrayList<>();

  /// @param gap the words beside a cell where something is missing
  /// @param title the words before the levels
  /// @param levels the words beside each level that is not nothing, from the lowest
  public HeatLegend(HeatGrid grid, String gap, String title, List<String> levels) {
    this.grid = grid;
    getStyleClass().add("heat-legend");
    var head = new Label(title);
    head.getStyleClass().add("heat-levels");
    getChildren().addAll(swatch(HeatCell.GAP), new Label(gap), head);
    for (int i = 0; i < levels.size(); i++) {
      getChildren().addAll(swatch(new HeatCell(Kind.FULL, i + 1)), new Label(levels.get(i)));
    }
    grid.watchColors(this::draw);
    draw();
  }

  private Canvas swatch(HeatCell cell) {
    var canvas = new Canvas(SIZE, SIZE);
    canvas.getStyleClass().add("heat-swatch");
    var painter = new HeatPainter(canvas, grid.colors());
    swatches.add(() -> painter.paint(cell, SIZE));
    return canvas;
  }

  private void draw() {
    swatches.forEach(Runnable::run);
  }
}
