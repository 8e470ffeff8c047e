package org.trailglass.search;

/// A test that a text passes or not wherever it stands, also outside of a column: as the string
/// that a record would have there. Any thread.
interface TextPassing extends ValueTest {

  /// Whether a text passes.
  boolean passes(String text);
}
