package org.trailglass.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;
import org.trailglass.event.LeafKind;

/// The distinct combinations of values that some fields take in a segment, and which of them each
/// row has: what follows from these fields alone is worked out once for each, not once a row. Of a
/// field with several values the first that is not null counts. Immutable; any thread.
public final class Combinations {
  private static final int NO_VALUE = -1;

  private final Map<FieldPath, Integer> places;
  private final @Nullable Column[] columns;
  private final int[] ofRow;
  private final List<int[]> ordinals;

  private Combinations(
      Map<FieldPath, Integer> places,
      @Nullable Column[] columns,
      int[] ofRow,
      List<int[]> ordinals) {
    this.places = places;
    this.columns = columns;
    this.ofRow = ofRow;
    this.ordinals = ordinals;
  }

  /// The ordinals of one row's values, as a key.
  private record Key(int[] ordinals) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key(var its) && Arrays.equals(ordinals, its);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ordinals);
    }
  }

  /// Looks at every row once.
  public static Combinations of(List<FieldPath> fields, Segment segment) {
    var places = new HashMap<FieldPath, Integer>();
    @Nullable Column[] columns = new Column[fields.size()];
    for (int i = 0; i < columns.length; i++) {
      places.put(fields.get(i), i);
      columns[i] = segment.column(fields.get(i)).orElse(null);
    }
    var ofRow = new int[segment.rows()];
    var found = new ArrayList<int[]>();
    var numbers = new HashMap<Key, Integer>();
    var row = new int[columns.length];
    // The same array is the key of every look-up; it is copied once it becomes a key that stays.
    var probe = new Key(row);
    for (int i = 0; i < ofRow.length; i++) {
      look(columns, i, row);
      if (i > 0 && Arrays.equals(found.get(ofRow[i - 1]), row)) {
        ofRow[i] = ofRow[i - 1];
        continue;
      }
      var known = numbers.get(probe);
      if (known == null) {
        known = found.size();
        found.add(row.clone());
        numbers.put(new Key(found.getLast()), known);
      }
      ofRow[i] = known;
    }
    return new Combinations(places, columns, ofRow, found);
  }

  private static void look(@Nullable Column[] columns, int row, int[] into) {
    for (int i = 0; i < columns.length; i++) {
      var column = columns[i];
      into[i] = column == null ? NO_VALUE : firstPresent(column, row);
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

  /// How many rows the segment has.
  public int rows() {
    return ofRow.length;
  }

  /// How many there are.
  public int size() {
    return ordinals.size();
  }

  /// The number of the combination that a row of the segment has.
  public int of(int row) {
    return ofRow[row];
  }

  /// The values of a combination: of the fields that were asked for, and of no others.
  public FieldValues values(int combination) {
    var its = ordinals.get(combination);
    return path -> {
      var place = places.get(path);
      if (place == null) {
        throw new IllegalArgumentException(path + " is none of these fields");
      }
      var column = columns[place];
      return column == null || its[place] == NO_VALUE
          ? Optional.empty()
          : Optional.of(column.text(its[place]));
    };
  }
}
