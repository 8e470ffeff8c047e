package org.trailglass.app.control;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

/// Keeps a field from holding more text than it should: what is too much of a paste is cut.
///
/// @param chars the most
public record LongestText(int chars) implements UnaryOperator<Change> {

  /// For one field.
  public static TextFormatter<String> of(int chars) {
    return new TextFormatter<>(new LongestText(chars));
  }

  @Override
  public Change apply(Change change) {
    int tooMuch = change.getControlNewText().length() - chars;
    if (tooMuch > 0) {
      var text = change.getText();
      var kept = text.substring(0, Math.max(0, text.length() - tooMuch));
      change.setText(kept);
      change.selectRange(
          change.getRangeStart() + kept.length(), change.getRangeStart() + kept.length());
    }
    return change;
  }
}
