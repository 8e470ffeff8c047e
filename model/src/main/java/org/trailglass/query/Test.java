package org.trailglass.query;

import java.math.BigDecimal;
import org.trailglass.event.AddressBlock;

/// What a value of a field is tested for. All but {@link Null} are passed by no null. Immutable.
public sealed interface Test
    permits TextTest, Test.InBlock, Test.During, Test.Compare, Test.Present, Test.Null {

  /// An address in a block: `203.0.113.0/24`, `2001:db8::/32`.
  record InBlock(AddressBlock block) implements Test {}

  /// A time within what the written one stands for: a day, a minute, a second, a millisecond.
  record During(Moment moment) implements Test {}

  /// A time or a number on one side of another: `> 3600`. A value passes that is of that kind,
  /// also where the record writes it as a string.
  record Compare(Comparison comparison, Bound bound) implements Test {}

  /// Any value but null; also `{}`, `[]` and the empty string: `*`.
  record Present() implements Test {}

  /// The literal null: `null`.
  record Null() implements Test {}

  /// What is compared with.
  sealed interface Bound permits Number, Moment {}

  /// A number of at most {@link #MAX_DIGITS} digits before and behind the point.
  record Number(BigDecimal value) implements Bound {

    /// More is no number that a log has; and a small text like `1e999999999` must not become a
    /// large one.
    public static final int MAX_DIGITS = 40;

    public Number {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      if (value.scale() > MAX_DIGITS || value.precision() - value.scale() > MAX_DIGITS) {
        throw new IllegalArgumentException("a number of more than " + MAX_DIGITS + " digits");
      }
    }
  }

  /// How two values may stand.
  enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String text;

    Comparison(String text) {
      this.text = text;
    }

    /// How it is written.
    public String text() {
      return text;
    }
  }
}
