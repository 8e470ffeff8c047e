package org.trailglass.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;
import org.trailglass.event.LeafKind;

/// Computes a derived field for all rows of a segment, once for each combination of values that its
/// inputs take. One thread.
final class Derivation implements FieldValues {
  private static final int NO_VALUE = -1;

  private final DerivedField field;
  private final Map<FieldPath, Integer> inputs = new HashMap<>();
  private final @Nullable Column[] columns;

  /// The ordinals of the inputs of the row that is looked at.
  private final int[] ordinals;

  /// By combination, the number of its text.
  private final Map<Combination, Integer> known = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

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
    this.field = field;
    int count = field.inputs().size();
    columns = new Column[count];
    ordinals = new int[count];
    for (int i = 0; i < count; i++) {
      inputs.put(field.inputs().get(i), i);
      columns[i] = segment.column(field.inputs().get(i)).orElse(null);
    }
  }

  static DerivedColumn of(DerivedField field, Segment segment) {
    return new Derivation(field, segment).column(segment.rows());
  }

  private DerivedColumn column(int rowsOfSegment) {
    var rows = new char[rowsOfSegment];
    var entries = new int[rowsOfSegment];
    int size = 0;
    var last = new int[ordinals.length];
    int number = NO_VALUE;
    // The same array is the key of every look-up; it is copied once it becomes a key that stays.
    var probe = new Combination(ordinals);
    for (int row = 0; row < rowsOfSegment; row++) {
      look(row);
      if (row == 0 || !Arrays.equals(last, ordinals)) {
        number = number(probe);
        System.arraycopy(ordinals, 0, last, 0, last.length);
      }
      if (number != NO_VALUE) {
        rows[size] = (char) row;
        entries[size++] = number;
      }
    }
    return DerivedColumn.of(rowsOfSegment, rows, entries, size, texts);
  }

  private int number(Combination probe) {
    var found = known.get(probe);
    if (found == null) {
      found = field.of(this).map(this::number).orElse(NO_VALUE);
      known.put(new Combination(ordinals.clone()), found);
    }
    return found;
  }

  private int number(String text) {
    var number = numbers.putIfAbsent(text, texts.size());
    if (number == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return number;
  }

  private void look(int row) {
    for (int i = 0; i < columns.length; i++) {
      var column = columns[i];
      ordinals[i] = column == null ? NO_VALUE : firstPresent(column, row);
    }
  }

  private static int firstPresent(Column column, int row) {
    int first = column.first(row);
    if (first < 0) {
      return NO_VALUE;
    }
    int ordinal = column.ordinal(first);
    if (column.kind(ordinal) != LeafKind.NULL) {
      return ordinal;
    }
    int end = first + column.count(row);
    for (int entry = first + 1; entry < end; entry++) {
      if (column.kind(column.ordinal(entry)) != LeafKind.NULL) {
        return column.ordinal(entry);
      }
    }
    return NO_VALUE;
  }

  @Override
  public Optional<String> first(FieldPath path) {
    var input = inputs.get(path);
    if (input == null) {
      throw new IllegalArgumentException(path + " is no input of this field");
    }
    var column = columns[input];
    return column == null || ordinals[input] == NO_VALUE
        ? Optional.empty()
        : Optional.of(column.text(ordinals[input]));
  }
}
