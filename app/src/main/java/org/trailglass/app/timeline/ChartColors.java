package org.trailglass.app.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of a {@link TimelineChart}, which style sheets give it. FX thread.
final class ChartColors {
  private static final StyleablePropertyFactory<TimelineChart> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  /// What has a colour, and how style sheets call it.
  enum Part {
    FAILED("-chart-failed"),
    WRITE("-chart-write"),
    READ("-chart-read"),
    TRAIL("-chart-trail"),
    GAP("-chart-gap"),
    GRID("-chart-grid"),
    BASE("-chart-base"),
    TEXT("-chart-text"),
    DATE("-chart-date"),
    POINTED("-chart-pointed"),
    MARKED("-chart-marked"),
    ACCENT("-chart-accent"),
    OUTSIDE("-chart-outside"),
    CURRENT("-chart-current");

    private final CssMetaData<TimelineChart, Color> css;

    Part(String name) {
      this.css =
          FACTORY.createColorCssMetaData(
              name, chart -> chart.colors().property(this), Color.GRAY, false);
    }
  }

  private final List<StyleableObjectProperty<Color>> properties = new ArrayList<>();

  /// @param changed is run when a colour changes
  ChartColors(TimelineChart chart, Runnable changed) {
    for (var part : Part.values()) {
      var property = new SimpleStyleableObjectProperty<>(part.css, chart, part.name(), Color.GRAY);
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

  /// What style sheets can set.
  static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
    var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
    for (var part : Part.values()) {
      all.add(part.css);
    }
    return List.copyOf(all);
  }
}
