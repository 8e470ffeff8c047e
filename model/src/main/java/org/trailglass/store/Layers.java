package org.trailglass.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.event.FieldPath;

/// The fields of the whole set that a snapshot has: a column for each segment. Immutable.
record Layers(Map<FieldPath, List<Column>> columns) {
  static final Layers NONE = new Layers(Map.of());

  /// With one more, or another one in its place.
  ///
  /// @param numbering of the rows
  Layers with(FieldPath path, Layer layer, Segment[] segments, Numbering numbering) {
    var made = new ArrayList<Column>(segments.length);
    for (int i = 0; i < segments.length; i++) {
      made.add(layer.in(segments[i], numbering.base(i)));
    }
    var more = new HashMap<>(columns);
    more.put(path, List.copyOf(made));
    return new Layers(Map.copyOf(more));
  }

  boolean has(FieldPath path) {
    return columns.containsKey(path);
  }

  /// The column of a path in a segment; empty if the path is none of these.
  Optional<Column> column(FieldPath path, int segment) {
    return Optional.ofNullable(columns.get(path)).map(made -> made.get(segment));
  }

  long retainedBytes() {
    return columns.values().stream().flatMap(List::stream).mapToLong(Column::retainedBytes).sum();
  }
}
