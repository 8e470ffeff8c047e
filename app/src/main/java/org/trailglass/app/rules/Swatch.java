package org.trailglass.app.rules;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.text.VisibleText;

/// The letters of a rule on its colour, as rows have them.
final class Swatch {
  private final Label node = new Label();

  Swatch() {
    node.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
  }

  Node node() {
    return node;
  }

  void show(RuleColor color, String letters) {
    node.setText(VisibleText.of(letters));
    node.getStyleClass().setAll("mark", "badge", "badge-" + color.name().toLowerCase(Locale.ROOT));
  }
}
