package org.trailglass.event;

/// How a record was read.
public enum Reading {
  /// Valid as it came.
  WHOLE,
  /// Read by named repairs.
  REPAIRED,
  /// Valid itself, but found after a break in its file.
  RECOVERED,
  /// Built from a row of a table (CSV, Lake), which is kept beside it.
  BUILT
}
