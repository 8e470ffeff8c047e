package org.trailglass.search;

import java.math.BigDecimal;
import org.trailglass.event.JsonNumber;
import org.trailglass.query.Test;
import org.trailglass.store.Column;

/// The value is a number on one side of another; also where it is a string that is written like a
/// number of JSON. Doubles are compared, and only where they are equal the numbers as written.
///
/// @param near the double next to the bound
record NumberBeside(Test.Comparison comparison, BigDecimal bound, double near)
    implements TextPassing {

  NumberBeside(Test.Comparison comparison, BigDecimal bound) {
    this(comparison, bound, bound.doubleValue());
  }

  @Override
  public boolean passes(Column column, int ordinal) {
    double number = column.numbers()[ordinal];
    return !Double.isNaN(number)
        && passes(number == near ? exactly(column.text(ordinal)) : Double.compare(number, near));
  }

  @Override
  public boolean passes(String text) {
    if (!JsonNumber.isNumber(text)) {
      return false;
    }
    double number = Double.parseDouble(text);
    return passes(number == near ? exactly(text) : Double.compare(number, near));
  }

  private int exactly(String text) {
    try {
      return new BigDecimal(text).compareTo(bound);
    } catch (NumberFormatException e) {
      // An exponent of more than nine digits: of nothing, or of a number that is nearly nothing.
      boolean isNothing = text.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c > '0');
      return isNothing ? 0 : text.startsWith("-") ? -1 : 1;
    }
  }

  private boolean passes(int order) {
    return switch (comparison) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
