package org.trailglass.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowBits;
import org.trailglass.store.Segment;

/// One segment of a snapshot, with the layers of that.
record SegmentView(EventStore store, int number) {

  Segment segment() {
    return store.segments().get(number);
  }

  int rows() {
    return segment().rows();
  }

  RowBits noRows() {
    return new RowBits(rows());
  }

  /// The column of just this path.
  Optional<Column> column(FieldPath path) {
    return store.column(number, path);
  }

  /// The columns of those fields of the whole set that hold words.
  List<Column> wordLayers() {
    return Arrays.stream(SetField.values())
        .filter(SetField::isText)
        .flatMap(field -> column(field.path()).stream())
        .toList();
  }

  /// The columns of the paths under this one.
  List<? extends Column> columnsUnder(FieldPath path) {
    return path.isDerived() || store.isLayer(path) ? List.of() : segment().columnsUnder(path);
  }
}
