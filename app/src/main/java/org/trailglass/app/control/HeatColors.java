package org.trailglass.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of a {@link HeatGrid}, which style sheets give it. FX thread.
final class HeatColors {
  private static final StyleablePropertyFactory<HeatGrid> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  /// What has a colour, and how style sheets call it.
  enum Part {
    LOW("-heat-low"),
    HIGH("-heat-high"),
    GAP("-heat-gap"),
    GAP_LINE("-heat-gap-line"),
    LINE("-heat-line"),
    TEXT("-heat-text"),
    FOCUS("-heat-focus"),
    FOCUS_EDGE("-heat-focus-edge");

    private final CssMetaData<HeatGrid, Color> css;

    Part(String name) {
      this.css =
          FACTORY.createColorCssMetaData(
              name, grid -> grid.colors().property(this), Color.GRAY, false);
    }
  }

  private final List<StyleableObjectProperty<Color>> properties = new ArrayList<>();

  /// @param changed is run when a colour changes
  HeatColors(HeatGrid grid, Runnable changed) {
    for (var part : Part.values()) {
      var property = new SimpleStyleableObjectProperty<>(part.css, grid, part.name(), Color.GRAY);
      property.addListener((observable, old, now) -> changed.run());
      properties.add(property);
    }
  }

  private StyleableObjectProperty<Color> property(Part part) {
    return properties.get(part.ordinal());
  }

  Color of(Part part) {
    return property(part).get();
  }

  /// The colour of a level, from low to high.
  Color ofLevel(int level) {
    return of(Part.LOW).interpolate(of(Part.HIGH), (double) level / (HeatCell.LEVELS - 1));
  }

  /// What style sheets can set.
  static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
    var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
    for (var part : Part.values()) {
      all.add(part.css);
    }
    return List.copyOf(all);
  }
}
