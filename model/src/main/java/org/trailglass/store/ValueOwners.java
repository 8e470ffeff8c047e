package org.trailglass.store;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Column and ordinal of each value of a segment, the values in the order of their places. There
/// are values of no column: those of a record that was taken back. Immutable.
final class ValueOwners {
  private static final int NONE = -1;

  private final List<LeafColumn> columns;

  /// By value, the number of its column, or {@link #NONE}, and its ordinal there.
  private final int[] owners;

  private final int[] ordinals;

  /// The number of the first value of each piece of text.
  private final int[] firsts;

  private ValueOwners(List<LeafColumn> columns, int[] owners, int[] ordinals, int[] firsts) {
    this.columns = columns;
    this.owners = owners;
    this.ordinals = ordinals;
    this.firsts = firsts;
  }

  /// Goes through the values of all columns at once, piece after piece: in each column they are in
  /// the order of their places.
  static ValueOwners of(List<LeafColumn> columns, ValueBytes text) {
    var cursor = new ValueCursor(text);
    var next = new int[columns.size()];
    var ownerAt = new int[0];
    var owners = new int[columns.stream().mapToInt(Column::values).sum()];
    var ordinals = new int[owners.length];
    var firsts = new int[text.pieces() + 1];
    int size = 0;
    for (int piece = 0; piece < text.pieces(); piece++) {
      ownerAt = room(ownerAt, text.piece(piece).length);
      mark(columns, piece, next, ownerAt);
      firsts[piece] = size;
      for (cursor.begin(piece); cursor.isAtValue(); cursor.next()) {
        if (size == owners.length) {
          owners = Arrays.copyOf(owners, size * 2 + 1);
          ordinals = Arrays.copyOf(ordinals, owners.length);
        }
        int owner = ownerAt[cursor.at()];
        ownerAt[cursor.at()] = NONE;
        owners[size] = owner;
        ordinals[size++] = owner == NONE ? 0 : next[owner]++;
      }
    }
    firsts[text.pieces()] = size;
    return new ValueOwners(
        columns, Arrays.copyOf(owners, size), Arrays.copyOf(ordinals, size), firsts);
  }

  private static int[] room(int[] owners, int length) {
    if (owners.length >= length) {
      return owners;
    }
    var larger = new int[Math.max(length, ValueBytes.PIECE)];
    Arrays.fill(larger, NONE);
    return larger;
  }

  /// Notes at the places of a piece whose value is there.
  ///
  /// @param next of each column the first value that is not in an earlier piece
  private static void mark(List<LeafColumn> columns, int piece, int[] next, int[] ownerAt) {
    for (int column = 0; column < next.length; column++) {
      var places = columns.get(column).places();
      int end = next[column];
      while (end < places.length && ValueBytes.pieceOf(places[end]) == piece) {
        ownerAt[ValueBytes.offset(places[end++])] = column;
      }
    }
  }

  /// The number of the first value of a piece.
  int first(int piece) {
    return firsts[piece];
  }

  /// The column of a value; null if it belongs to none.
  ///
  /// @param value its number
  @Nullable LeafColumn column(int value) {
    return owners[value] == NONE ? null : columns.get(owners[value]);
  }

  /// The ordinal of a value in its column.
  int ordinal(int value) {
    return ordinals[value];
  }

  long retainedBytes() {
    return 80 + 4L * owners.length + 4L * ordinals.length + 4L * firsts.length;
  }
}
