package org.trailglass.app.table;

import java.util.Optional;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;

/// The columns that the table shows at first, in this order: all but the last of them are seen at
/// once beside the panes of a window of 1440 pixels. Any other path can be a column too.
enum EventColumn {
  TIME("table.column.time", Fields.EVENT_TIME, 156, WindowedColumn.Style.CODE),
  SERVICE("table.column.service", Fields.EVENT_SOURCE, 84, WindowedColumn.Style.TEXT),
  EVENT("table.column.event", Fields.EVENT_NAME, 138, WindowedColumn.Style.TEXT),
  WHO("table.column.who", DerivedField.IDENTITY_NAME.path(), 114, WindowedColumn.Style.TEXT),
  ADDRESS("table.column.address", Fields.SOURCE_IP_ADDRESS, 110, WindowedColumn.Style.CODE),
  ERROR("table.column.error", DerivedField.FAILURE.path(), 92, WindowedColumn.Style.TEXT),
  REGION("table.column.region", Fields.AWS_REGION, 92, WindowedColumn.Style.TEXT),
  ACCOUNT("table.column.account", DerivedField.ACCOUNT.path(), 104, WindowedColumn.Style.CODE);

  /// The width of a column that is none of these, in pixels.
  private static final double OTHER_WIDTH = 180;

  private final String titleKey;
  private final FieldPath path;
  private final double width;
  private final WindowedColumn.Style style;

  EventColumn(String titleKey, FieldPath path, double width, WindowedColumn.Style style) {
    this.titleKey = titleKey;
    this.path = path;
    this.width = width;
    this.style = style;
  }

  /// The key of the title in the bundle.
  String titleKey() {
    return titleKey;
  }

  /// What it shows, and what it is sorted by.
  FieldPath path() {
    return path;
  }

  /// The width at first, in pixels; a long one is wider where there is room.
  double width() {
    return width;
  }

  WindowedColumn.Style style() {
    return style;
  }

  /// Whether its values are long, or have names beside them: it takes room that is free.
  private boolean isLong() {
    return switch (this) {
      case EVENT, WHO, ADDRESS, ERROR, ACCOUNT -> true;
      case TIME, SERVICE, REGION -> false;
    };
  }

  /// Whether a column takes room that is free: until a person sets its width.
  static boolean isElastic(FieldPath path, double width) {
    var usual = at(path);
    return width == widthOf(path) && usual.map(EventColumn::isLong).orElse(true);
  }

  /// The width of the column of a path at first, in pixels.
  static double widthOf(FieldPath path) {
    return at(path).map(EventColumn::width).orElse(OTHER_WIDTH);
  }

  /// The column of a path, if it is one of these.
  static Optional<EventColumn> at(FieldPath path) {
    for (var column : values()) {
      if (column.path.equals(path)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
