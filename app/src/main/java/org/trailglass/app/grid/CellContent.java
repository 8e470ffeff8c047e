package org.trailglass.app.grid;

/// What one cell shows: plain text, never markup. Immutable.
///
/// @param text one line; what is too long for the column is cut with an ellipsis
/// @param whole what the text stands for, told where there is room and read out; mostly the same
/// @param tone how it stands out
public record CellContent(String text, String whole, Tone tone) {

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

  /// A text that is all there is.
  public CellContent(String text, Tone tone) {
    this(text, text, tone);
  }

  /// Text as it usually is.
  public static CellContent plain(String text) {
    return text.isEmpty() ? EMPTY : new CellContent(text, Tone.PLAIN);
  }

  /// A short text for a longer one.
  public static CellContent shortened(String text, String whole) {
    return text.isEmpty() ? EMPTY : new CellContent(text, whole, Tone.PLAIN);
  }
}
