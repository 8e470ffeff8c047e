package org.trailglass.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;

/// The distinct combinations of values that some fields take in a segment, and which of them each
/// row has: what follows from these fields alone is worked out once for each, not once a row. Of a
/// field with several values the first that is not null counts. One thread: texts are kept once
/// they were decoded.
public final class Combinations {
  private static final int NO_VALUE = -1;

  private final FieldPath[] fields;
  private final @Nullable Column[] columns;
  private final List<@Nullable String[]> texts = new ArrayList<>();
  private final int[] ofRow;
  private final List<int[]> ordinals;

  private Combinations(
      FieldPath[] fields, @Nullable Column[] columns, int[] ofRow, List<int[]> ordinals) {
    this.fields = fields;
    this.columns = columns;
    this.ofRow = ofRow;
    this.ordinals = ordinals;
    for (var column : columns) {
      texts.add(new String[column == null ? 0 : column.values()]);
    }
  }

  /// Looks at every row once.
  public static Combinations of(List<FieldPath> fields, Segment segment) {
    @Nullable Column[] columns = new Column[fields.size()];
    var values = new int[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      var column = segment.column(fields.get(i)).orElse(null);
      columns[i] = column;
      values[i] = column == null ? new int[0] : column.firstsPresent(segment.rows());
    }
    var ofRow = new int[segment.rows()];
    return new Combinations(fields.toArray(FieldPath[]::new), columns, ofRow, find(values, ofRow));
  }

  /// Finds the combinations.
  ///
  /// @param values of each field, by row
  /// @param ofRow is given the number of each row's combination
  /// @return the ordinals of each
  private static List<int[]> find(int[][] values, int[] ofRow) {
    var hashes = hashes(values, ofRow.length);
    var slots = new HashSlots();
    var found = new ArrayList<int[]>();
    for (int row = 0; row < ofRow.length; row++) {
      int at = row;
      int first = slots.findOrAdd(hashes[row], row, other -> isSame(values, other, at));
      if (first < 0) {
        ofRow[row] = found.size();
        found.add(row(values, row));
      } else {
        ofRow[row] = ofRow[first];
      }
    }
    return found;
  }

  private static int[] hashes(int[][] values, int rows) {
    var hashes = new long[rows];
    for (var field : values) {
      for (int row = 0; row < field.length; row++) {
        hashes[row] = (hashes[row] ^ field[row]) * 0x9E3779B97F4A7C15L;
        hashes[row] ^= hashes[row] >>> 32;
      }
    }
    var folded = new int[rows];
    for (int row = 0; row < rows; row++) {
      folded[row] = (int) hashes[row];
    }
    return folded;
  }

  private static boolean isSame(int[][] values, int one, int other) {
    for (var field : values) {
      if (field.length > 0 && field[one] != field[other]) {
        return false;
      }
    }
    return true;
  }

  private static int[] row(int[][] values, int row) {
    var its = new int[values.length];
    for (int i = 0; i < its.length; i++) {
      its[i] = values[i].length == 0 ? NO_VALUE : values[i][row];
    }
    return its;
  }

  /// How many there are.
  public int size() {
    return ordinals.size();
  }

  /// The number of the combination that a row of the segment has.
  public int of(int row) {
    return ofRow[row];
  }

  /// For each row of the segment the number of its combination. Not to be changed.
  public int[] ofRows() {
    return ofRow;
  }

  /// The values of a combination: of the fields that were asked for, and of no others.
  public FieldValues values(int combination) {
    var its = ordinals.get(combination);
    return path -> {
      int place = place(path);
      var column = columns[place];
      return column == null || its[place] == NO_VALUE
          ? Optional.empty()
          : Optional.of(text(column, place, its[place]));
    };
  }

  /// The text of a field in a combination; empty if it has none.
  public String text(int combination, FieldPath path) {
    int place = place(path);
    int ordinal = ordinals.get(combination)[place];
    var column = columns[place];
    return column == null || ordinal == NO_VALUE ? "" : text(column, place, ordinal);
  }

  /// The time that a field says in a combination, in milliseconds since 1970 UTC, or {@link
  /// EventStore#NO_TIME}.
  public long time(int combination, FieldPath path) {
    int place = place(path);
    int ordinal = ordinals.get(combination)[place];
    var column = columns[place];
    return column == null || ordinal == NO_VALUE ? EventStore.NO_TIME : column.time(ordinal);
  }

  private int place(FieldPath path) {
    // A path is mostly the very one that was asked for; to compare the keys takes longer.
    for (int place = 0; place < fields.length; place++) {
      if (fields[place] == path) {
        return place;
      }
    }
    int place = List.of(fields).indexOf(path);
    if (place < 0) {
      throw new IllegalArgumentException(path + " is none of these fields");
    }
    return place;
  }

  private String text(Column column, int place, int ordinal) {
    var its = texts.get(place);
    var known = its[ordinal];
    if (known == null) {
      known = column.text(ordinal);
      its[ordinal] = known;
    }
    return known;
  }
}
