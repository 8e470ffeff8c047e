package org.trailglass.app.detail;

import java.util.List;
import org.trailglass.app.text.VisibleText;
import org.trailglass.event.FieldPath;
import org.trailglass.jsonview.JsonStep;

/// Writes the way to a value, list positions included: `resources[0].ARN`.
final class PathWords {
  private PathWords() {}

  /// A path as text.
  static String of(FieldPath path) {
    return VisibleText.of(path.toString());
  }

  /// The way as text; empty for the outermost value.
  static String of(List<JsonStep> steps) {
    var text = new StringBuilder();
    for (var step : steps) {
      switch (step) {
        case JsonStep.Key key ->
            text.append(text.isEmpty() ? "" : ".").append(FieldPath.written(List.of(key.name())));
        case JsonStep.Position position -> text.append('[').append(position.index()).append(']');
      }
    }
    return VisibleText.of(text.toString());
  }
}
