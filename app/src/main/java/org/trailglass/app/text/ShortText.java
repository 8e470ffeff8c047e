package org.trailglass.app.text;

/// The beginning of a text where the whole has no room. Values from events may be megabytes long:
/// they pass through here before {@link VisibleText} looks at each of their characters.
public final class ShortText {
  private static final String ELLIPSIS = "\u2026";

  private ShortText() {}

  /// The text, or its first characters and an ellipsis. The halves of a character stay together.
  ///
  /// @param most so many are kept
  public static String of(String text, int most) {
    return text.length() <= most ? text : beginning(text, most) + ELLIPSIS;
  }

  /// The same without an ellipsis: for text that is edited.
  public static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean isInside = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, isInside ? most - 1 : most);
  }
}
