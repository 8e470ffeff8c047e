package org.trailglass.app.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// An icon as a node: one character of the font of icons. Style sheets give it a colour by
/// `-fx-fill` and a size by `-fx-icon-size`, in pixels; its style class is the one that AtlantaFX
/// knows icons by. FX thread.
final class Glyph extends Text {
  private static final String STYLE_CLASS = "ikonli-font-icon";
  private static final double USUAL_SIZE = 15;

  private static final CssMetaData<Glyph, Number> ICON_SIZE =
      new CssMetaData<>("-fx-icon-size", StyleConverter.getSizeConverter(), USUAL_SIZE) {
        @Override
        public boolean isSettable(Glyph glyph) {
          return !glyph.size.isBound();
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(Glyph glyph) {
          return glyph.size;
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> STYLES = styles();

  private final SimpleStyleableDoubleProperty size =
      new SimpleStyleableDoubleProperty(ICON_SIZE, this, "iconSize", USUAL_SIZE);

  /// @param character of the font
  /// @param font the font of icons, in any size
  Glyph(String character, Font font) {
    super(character);
    getStyleClass().add(STYLE_CLASS);
    // Bound, so that no style sheet gives it the font of the words around it.
    fontProperty().bind(size.map(now -> Font.font(font.getFamily(), now.doubleValue())));
  }

  private static List<CssMetaData<? extends Styleable, ?>> styles() {
    var styles = new ArrayList<>(Text.getClassCssMetaData());
    styles.add(ICON_SIZE);
    return List.copyOf(styles);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES;
  }
}
