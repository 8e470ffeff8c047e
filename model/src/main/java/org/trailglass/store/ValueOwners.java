package org.trailglass.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Tells which value a byte of a segment's text belongs to, and of which column the value is. A bit
/// for each byte says where values begin; counted, the bits number the values (G. Jacobson,
/// "Space-efficient static trees and graphs", on rank). Any thread.
final class ValueOwners {

  private static final int NONE = -1;

  private final LeafColumn[] columns;

  private final ValueBytes text;

  /// By piece of the text the number of the word that its first byte has its bit in.
  private final int[] firstWords;

  /// A bit where a value begins, by its place.
  private final long[] starts;

  /// How many values begin before each of those words.
  private final int[] before;

  /// By the number of a value the number of its column.
  private final char[] owners;

  /// By column, which forms its values have: a bit for each. Made when it is asked for.
  private volatile short @Nullable [] forms;

  ValueOwners(Collection<LeafColumn> all, ValueBytes text) {
    columns = all.toArray(LeafColumn[]::new);
    this.text = text;
    firstWords = firstWords(text);
    starts = new long[firstWords[text.pieces()]];
    before = new int[starts.length];
    for (var column : columns) {
      mark(column.places());
    }
    owners = new char[count()];
    for (int column = 0; column < columns.length; column++) {
      own(columns[column].places(), (char) column);
    }
  }

  /// No value begins behind {@link ValueBytes#PIECE}: beyond it a piece is the rest of one.
  private static int[] firstWords(ValueBytes text) {
    var first = new int[text.pieces() + 1];
    for (int piece = 0; piece < text.pieces(); piece++) {
      int bytes = Math.min(text.piece(piece).length, ValueBytes.PIECE);
      first[piece + 1] = first[piece] + (bytes + Long.SIZE - 1) / Long.SIZE;
    }
    return first;
  }

  private int word(int place) {
    return firstWords[ValueBytes.pieceOf(place)] + (ValueBytes.offset(place) >>> 6);
  }

  private void mark(int[] places) {
    for (int place : places) {
      starts[word(place)] |= 1L << place;
    }
  }

  private void own(int[] places, char column) {
    for (int place : places) {
      owners[number(place)] = column;
    }
  }

  /// Counts the values.
  private int count() {
    int count = 0;
    for (int word = 0; word < starts.length; word++) {
      before[word] = count;
      count += Long.bitCount(starts[word]);
    }
    return count;
  }

  private int number(int place) {
    int word = word(place);
    return before[word] + Long.bitCount(starts[word] & (1L << place) - 1);
  }

  /// The last place in a range where the value of some column begins; -1 if there is none.
  ///
  /// @param to the last place that counts, in the same piece
  int start(int from, int to) {
    int first = word(from);
    int word = word(to);
    int begin = to & -Long.SIZE;
    long bits = starts[word] & -1L >>> ~to;
    while (bits == 0 && word > first) {
      bits = starts[--word];
      begin -= Long.SIZE;
    }
    int last = bits == 0 ? NONE : begin + 63 - Long.numberOfLeadingZeros(bits);
    return last >= from ? last : NONE;
  }

  /// Whether the value of some column begins here.
  boolean isStart(int place) {
    return (starts[word(place)] & 1L << place) != 0;
  }

  /// The number of the column of a value.
  ///
  /// @param place where it begins
  int owner(int place) {
    return owners[number(place)];
  }

  /// How many columns there are.
  int columns() {
    return columns.length;
  }

  LeafColumn column(int number) {
    return columns[number];
  }

  /// Whether a column has values of one of some forms. Looks at all values the first time.
  ///
  /// @param some a bit for each {@link ValueBytes#form}
  boolean has(int column, int some) {
    var made = forms;
    if (made == null) {
      made = new short[columns.length];
      for (int i = 0; i < made.length; i++) {
        made[i] = forms(columns[i].places());
      }
      forms = made;
    }
    return (made[column] & some) != 0;
  }

  private short forms(int[] places) {
    int found = 0;
    for (int place : places) {
      found |= 1 << text.form(place);
    }
    return (short) found;
  }

  long retainedBytes() {
    return 144
        + 8L * columns.length
        + 2L * columns.length
        + 4L * firstWords.length
        + 8L * starts.length
        + 4L * before.length
        + 2L * owners.length;
  }
}
