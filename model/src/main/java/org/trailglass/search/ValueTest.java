package org.trailglass.search;

import java.util.BitSet;
import org.trailglass.query.Moment;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;
import org.trailglass.store.Column;
import org.trailglass.store.Needle;
import org.trailglass.store.Overtaken;
import org.trailglass.store.RowBits;

/// A test of a column's values, one by one. Any thread.
interface ValueTest {

  /// Whether a value passes.
  boolean passes(Column column, int ordinal);

  /// Whether it takes so long that others are better asked first.
  default boolean isSlow() {
    return false;
  }

  /// Adds the rows that have a value that passes.
  default void addRows(Column column, RowBits into) {
    var passing = new BitSet(column.values());
    for (int ordinal = 0; ordinal < column.values(); ordinal++) {
      if (passes(column, ordinal)) {
        passing.set(ordinal);
      }
    }
    add(column, passing, into);
  }

  /// Adds the rows that have one of some values.
  static void add(Column column, BitSet ordinals, RowBits into) {
    int count = ordinals.cardinality();
    if (count == column.values()) {
      column.addTo(into);
    } else if (count > 0) {
      column.addTo(ordinals, into);
    }
  }

  /// @throws PatternException if a regular expression is none
  static TextPassing of(Test test, Overtaken overtaken) {
    return switch (test) {
      case TextTest.Is is -> new IsText(new Needle(is.text()));
      case TextTest.Like like -> LikeText.of(like.pattern());
      case TextTest.Finds finds -> PatternText.of(finds, overtaken);
      case Test.InBlock in -> AddressInBlock.of(in.block());
      case Test.During during ->
          new TimeBetween(
              during.moment().start().toEpochMilli(), during.moment().end().toEpochMilli());
      case Test.Compare compare -> compared(compare);
      case Test.Present present -> throw new IllegalArgumentException("asked of rows, not values");
      case Test.Null literal -> throw new IllegalArgumentException("asked of rows, not values");
    };
  }

  private static TextPassing compared(Test.Compare compare) {
    return switch (compare.bound()) {
      case Moment moment -> TimeBetween.of(compare.comparison(), moment);
      case Test.Number number -> new NumberBeside(compare.comparison(), number.value());
    };
  }

  /// The value is a text.
  record IsText(Needle needle) implements TextPassing {
    @Override
    public boolean passes(String text) {
      return needle.is(text);
    }

    @Override
    public boolean passes(Column column, int ordinal) {
      return column.is(ordinal, needle);
    }

    @Override
    public void addRows(Column column, RowBits into) {
      add(column, column.ordinals(needle), into);
    }
  }
}
