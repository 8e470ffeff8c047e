package org.trailglass.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;
import org.trailglass.event.LeafKind;

/// Computes a derived field for all rows of a segment, once for each combination of values that its
/// inputs take.
final class Derivation implements FieldValues {
  private final Map<FieldPath, Integer> inputs = new HashMap<>();
  private final @Nullable Column[] columns;
  private final int[] entries;

  /// The ordinals of one row's inputs, as a key.
  private record Combination(int[] ordinals) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Combination(var its) && Arrays.equals(ordinals, its);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ordinals);
    }
  }

  private Derivation(DerivedField field, Segment segment) {
    int count = field.inputs().size();
    columns = new Column[count];
    entries = new int[count];
    for (int i = 0; i < count; i++) {
      inputs.put(field.inputs().get(i), i);
      columns[i] = segment.column(field.inputs().get(i)).orElse(null);
    }
  }

  static DerivedColumn of(DerivedField field, Segment segment) {
    var derivation = new Derivation(field, segment);
    var known = new HashMap<Combination, Optional<String>>();
    return DerivedColumn.of(
        segment.rows(),
        row -> known.computeIfAbsent(derivation.combination(row), c -> field.of(derivation)));
  }

  private Combination combination(int row) {
    var ordinals = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      var column = columns[i];
      entries[i] = column == null ? -1 : firstPresent(column, row);
      ordinals[i] = column == null || entries[i] < 0 ? -1 : column.ordinal(entries[i]);
    }
    return new Combination(ordinals);
  }

  private static int firstPresent(Column column, int row) {
    int first = column.first(row);
    int end = first + column.count(row);
    for (int entry = first; entry >= 0 && entry < end; entry++) {
      if (column.kind(column.ordinal(entry)) != LeafKind.NULL) {
        return entry;
      }
    }
    return -1;
  }

  @Override
  public Optional<String> first(FieldPath path) {
    var input = inputs.get(path);
    if (input == null) {
      throw new IllegalArgumentException(path + " is no input of this field");
    }
    var column = columns[input];
    return column == null || entries[input] < 0
        ? Optional.empty()
        : Optional.of(column.text(column.ordinal(entries[input])));
  }
}
