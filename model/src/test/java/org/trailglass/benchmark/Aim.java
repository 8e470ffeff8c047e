package org.trailglass.benchmark;

import java.util.Locale;

/// What a figure should not exceed.
///
/// @param most in the unit that is written
/// @param unit behind the number
record Aim(double most, String unit) {

  static Aim millis(int most) {
    return new Aim(most, " ms");
  }

  static Aim megabytes(double most) {
    return new Aim(most, " MB");
  }

  /// A share of what another takes.
  static Aim times(double most, String other) {
    return new Aim(most, " × " + other);
  }

  /// The aim, and whether it was missed.
  ///
  /// @param figure in the unit of the aim
  String beside(double figure) {
    var number = most == Math.rint(most) ? "%,.0f" : "%.1f";
    return "≤ "
        + String.format(Locale.ROOT, number, most)
        + unit
        + (figure > most ? ", **missed**" : "");
  }
}
