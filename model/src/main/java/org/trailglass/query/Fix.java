package org.trailglass.query;

/// A change of the text that puts a mistake right, so that one key can apply it. Immutable.
///
/// @param start where the text to be replaced begins
/// @param end behind the text to be replaced; equal to `start` where nothing is taken away
/// @param replacement what stands there instead
public record Fix(int start, int end, String replacement) {

  /// The text with the change.
  ///
  /// @param text the one in which the mistake was found
  public String apply(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }
}
