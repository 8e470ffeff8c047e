package org.trailglass.app.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A name and, at the right edge, a chip. Where both are too long for the line the chip gives way
/// first, down to a share of the line; then the name. Its least width depends on neither.
final class HeadLine extends Region {
  private static final double LEAST_WIDTH = 120;
  private static final double LEAST_SHARE = 0.3;
  private static final double MOST_SHARE = 0.5;
  private static final double SPACE = 8;

  private final Label name;
  private final Label chip;

  HeadLine(Label name, Label chip) {
    this.name = name;
    this.chip = chip;
    getChildren().setAll(name, chip);
  }

  /// The width of a chip.
  ///
  /// @param wanted by the chip
  /// @param line the width of the line
  /// @param taken by the name, if it is whole
  static double chipWidth(double wanted, double line, double taken) {
    double free = line - taken - SPACE;
    return Math.min(wanted, Math.clamp(free, line * LEAST_SHARE, line * MOST_SHARE));
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(name.prefHeight(-1), chip.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double line = getWidth();
    double nameWidth = Math.ceil(name.prefWidth(-1));
    double chipWidth =
        chip.isVisible() ? chipWidth(Math.ceil(chip.prefWidth(-1)), line, nameWidth) : 0;
    double room = chip.isVisible() ? line - chipWidth - SPACE : line;
    name.resizeRelocate(0, 0, Math.min(nameWidth, Math.max(0, room)), getHeight());
    double height = chip.prefHeight(-1);
    chip.resizeRelocate(line - chipWidth, (getHeight() - height) / 2, chipWidth, height);
  }
}
