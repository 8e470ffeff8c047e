package org.trailglass.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.EventTime;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// What a field says in the rows of a segment: each text is decoded once, however many rows have
/// it. One thread.
final class FieldTexts {
  private final @Nullable Column column;

  /// By ordinal, those that were decoded.
  private final @Nullable String[] texts;

  private FieldTexts(Optional<Column> column) {
    this.column = column.orElse(null);
    this.texts = new String[column.map(Column::values).orElse(0)];
  }

  static FieldTexts of(Segment segment, FieldPath path) {
    return new FieldTexts(segment.column(path));
  }

  /// The first value of a row that is not null; empty if it has none.
  String of(int row) {
    int ordinal = column == null ? -1 : column.firstPresent(row);
    if (column == null || ordinal < 0) {
      return "";
    }
    var known = texts[ordinal];
    if (known == null) {
      known = column.text(ordinal);
      texts[ordinal] = known;
    }
    return known;
  }

  /// The time that this value of a row says, in milliseconds since 1970 UTC, or NO_TIME.
  long time(int row) {
    int ordinal = column == null ? -1 : column.firstPresent(row);
    if (column == null || ordinal < 0) {
      return EventStore.NO_TIME;
    }
    // A column reads the times of strings, quicker than from their text, but not those of numbers.
    return column.kind(ordinal) == LeafKind.TEXT
        ? column.time(ordinal)
        : EventTime.parse(of(row)).orElse(EventStore.NO_TIME);
  }
}
