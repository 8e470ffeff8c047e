package org.trailglass.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trailglass.event.FieldPath;

/// Columns as a person writes them: paths between commas; a comma in quotes is part of a key.
final class ColumnText {
  private ColumnText() {}

  static String of(List<FieldPath> columns) {
    return columns.stream().map(FieldPath::toString).collect(Collectors.joining(", "));
  }

  /// The columns of a text.
  ///
  /// @throws IllegalArgumentException if one of them is no path
  static List<FieldPath> parse(String text) {
    var columns = new ArrayList<FieldPath>();
    boolean isQuoted = false;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      if (c == '\\' && isQuoted) {
        i++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && (!isQuoted || i >= text.length())) {
        var column = text.substring(from, Math.min(i, text.length())).strip();
        from = i + 1;
        if (!column.isEmpty()) {
          columns.add(FieldPath.parse(column));
        }
      }
    }
    return columns.stream().distinct().toList();
  }
}
