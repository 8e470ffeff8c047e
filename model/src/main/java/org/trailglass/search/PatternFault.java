package org.trailglass.search;

/// Why a regular expression cannot be used. Immutable.
///
/// @param detail what is wrong with the expression, as Java puts it; empty for most reasons
public record PatternFault(Reason reason, String detail) {

  /// What can be wrong.
  public enum Reason {
    WRONG,
    TOO_DEEP,
    TOO_DEEP_ON_A_VALUE,
    TOO_LONG_ON_A_VALUE,
    TOO_LONG_ON_ALL
  }
}
