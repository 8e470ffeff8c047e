package org.trailglass.store;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.IpAddress;
import org.trailglass.event.LeafKind;

/// Holds what was made of a column once somebody asked for it. Any thread: made twice at worst.
final class Lookups {
  private volatile boolean isAsked;
  private volatile @Nullable Postings postings;
  private volatile @Nullable ValueIndex index;
  private volatile @Nullable Times times;
  private volatile double @Nullable [] numbers;
  private volatile long @Nullable [] addresses;
  private volatile @Nullable BitSet nulls;

  /// Whether somebody asked for the rows of values before: the first time a look at all entries is
  /// quicker than to make postings.
  boolean isAskedAgain() {
    boolean isAgain = isAsked;
    isAsked = true;
    return isAgain;
  }

  Postings postings(Column column, int rowsOfSegment) {
    var made = postings;
    if (made == null) {
      made = Postings.of(column, rowsOfSegment);
      postings = made;
    }
    return made;
  }

  /// @param hash of a value's folded text, by ordinal
  ValueIndex index(int values, IntUnaryOperator hash) {
    var made = index;
    if (made == null) {
      made = ValueIndex.of(values, hash);
      index = made;
    }
    return made;
  }

  Times times(Column column) {
    var made = times;
    if (made == null) {
      made = Times.of(column);
      times = made;
    }
    return made;
  }

  double[] numbers(Column column) {
    var made = numbers;
    if (made == null) {
      made = new double[column.values()];
      for (int ordinal = 0; ordinal < made.length; ordinal++) {
        made[ordinal] = column.number(ordinal);
      }
      numbers = made;
    }
    return made;
  }

  long[] addresses(Column column) {
    var made = addresses;
    if (made == null) {
      made = new long[column.values()];
      for (int ordinal = 0; ordinal < made.length; ordinal++) {
        made[ordinal] =
            column.kind(ordinal) == LeafKind.TEXT
                ? address(column.text(ordinal))
                : IpAddress.NO_ADDRESS;
      }
      addresses = made;
    }
    return made;
  }

  /// The ordinals that are null.
  BitSet nulls(Column column) {
    var made = nulls;
    if (made == null) {
      made = new BitSet();
      for (int ordinal = 0; ordinal < column.values(); ordinal++) {
        if (column.kind(ordinal) == LeafKind.NULL) {
          made.set(ordinal);
        }
      }
      nulls = made;
    }
    return made;
  }

  /// The IPv4 address that a text is, in whichever way it is written.
  private static long address(String text) {
    if (text.indexOf(':') < 0) {
      return IpAddress.number(text);
    }
    return IpAddress.parse(text)
        .filter(bytes -> bytes.length == Integer.BYTES)
        .map(bytes -> ByteBuffer.wrap(bytes).getInt() & 0xffff_ffffL)
        .orElse(IpAddress.NO_ADDRESS);
  }

  long retainedBytes() {
    var madePostings = postings;
    var madeIndex = index;
    var madeTimes = times;
    var madeNumbers = numbers;
    var madeAddresses = addresses;
    var madeNulls = nulls;
    return (madeTimes == null ? 0 : madeTimes.retainedBytes())
        + (madeAddresses == null ? 0 : 16 + 8L * madeAddresses.length)
        + (madeNumbers == null ? 0 : 16 + 8L * madeNumbers.length)
        + (madeNulls == null ? 0 : 48 + madeNulls.size() / Byte.SIZE)
        + (madePostings == null ? 0 : madePostings.retainedBytes())
        + (madeIndex == null ? 0 : madeIndex.retainedBytes());
  }
}
