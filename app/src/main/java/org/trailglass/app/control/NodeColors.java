package org.trailglass.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of a node that draws itself, which style sheets give it. FX thread.
///
/// @param <P> the parts of the drawing that have a colour each
public final class NodeColors<P extends Enum<P>> {

  /// Of each part, in their order.
  private final List<StyleableObjectProperty<Color>> properties;

  private NodeColors(List<StyleableObjectProperty<Color>> properties) {
    this.properties = List.copyOf(properties);
  }

  /// The colour of a part; grey as long as no style sheet gave it one.
  public Color of(P part) {
    return property(part).get();
  }

  private StyleableObjectProperty<Color> property(P part) {
    return properties.get(part.ordinal());
  }

  /// What style sheets can set of one class of nodes: for each part a property, called by the name
  /// of the part behind a prefix, as `-heat-gap-line` for `GAP_LINE` behind `-heat-`.
  ///
  /// @param <N> the class of nodes
  /// @param <P> the parts
  public static final class Styles<N extends Region, P extends Enum<P>> {
    private final StyleablePropertyFactory<N> factory =
        new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private final List<CssMetaData<N, Color>> colors = new ArrayList<>();

    /// @param colorsOf a node
    public Styles(Class<P> parts, String prefix, Function<N, NodeColors<P>> colorsOf) {
      for (var part : parts.getEnumConstants()) {
        var name = prefix + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        colors.add(
            factory.createColorCssMetaData(
                name, node -> colorsOf.apply(node).property(part), Color.GRAY, false));
      }
    }

    /// The colours of a new node.
    ///
    /// @param changed is run when one changes
    public NodeColors<P> of(N node, Runnable changed) {
      var properties = new ArrayList<StyleableObjectProperty<Color>>();
      for (var color : colors) {
        var property =
            new SimpleStyleableObjectProperty<>(color, node, color.getProperty(), Color.GRAY);
        property.addListener((observable, old, now) -> changed.run());
        properties.add(property);
      }
      return new NodeColors<>(properties);
    }

    /// All that can be set of the nodes: what any region has, and their colours.
    public List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
      return factory.getCssMetaData();
    }
  }
}
