package org.trailglass.app.control;

/// What one cell shows: plain text, never markup. Immutable.
///
/// @param text one line; what is too long for the column is cut with an ellipsis
/// @param tone how it stands out
public record CellContent(String text, Tone tone) {

  /// How a cell's text stands out. Never the only sign of anything: words or marks say it too.
  public enum Tone {
    /// As text is.
    PLAIN,
    /// Less than its neighbours.
    QUIET,
    /// Something failed.
    DANGER
  }

  /// A cell with nothing in it.
  public static final CellContent EMPTY = new CellContent("", Tone.PLAIN);

  /// Text as it usually is.
  public static CellContent plain(String text) {
    return text.isEmpty() ? EMPTY : new CellContent(text, Tone.PLAIN);
  }
}
