package org.trailglass.app.grid;

/// A sign on a row: a glyph or letters at its left, or a colour under all of it. Immutable.
///
/// @param styleClass gives it shape and colour; also several, with spaces between them
/// @param description what it says in words, as tooltip and for screen readers; empty if another
///     mark of the row says it
/// @param letters one or two that stand in it; mostly empty
public record Mark(String styleClass, String description, String letters, Place place) {

  /// Where a mark is.
  public enum Place {
    /// At the left, beside the others.
    GUTTER,
    /// Under the text of the row.
    UNDER
  }

  /// Leaves its place at the left free.
  public static final Mark SPACE = new Mark("", "");

  /// A glyph.
  public Mark(String styleClass, String description) {
    this(styleClass, description, "", Place.GUTTER);
  }

  /// Letters in a small box.
  public static Mark badge(String styleClass, String letters, String description) {
    return new Mark(styleClass, description, letters, Place.GUTTER);
  }

  /// A colour under the text of the row. Never the only sign of anything.
  public static Mark under(String styleClass, String description) {
    return new Mark(styleClass, description, "", Place.UNDER);
  }
}
