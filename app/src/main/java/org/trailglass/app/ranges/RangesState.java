package org.trailglass.app.ranges;

/// What is known of the addresses of AWS. Immutable.
sealed interface RangesState {

  /// No file is given.
  record None() implements RangesState {}

  /// The file is being read.
  record Reading(String path) implements RangesState {}

  /// The file is in use.
  ///
  /// @param created when AWS made it, as it says; may be empty
  record Known(String path, String created, int prefixes) implements RangesState {}

  /// The file is of no use.
  ///
  /// @param reason why, as a sentence
  record Bad(String path, String reason) implements RangesState {}
}
