package org.trailglass.event;

/// What counts as the same character where case does not count: ASCII letters among themselves, and
/// other characters by Unicode's simple mappings, unless those lead into ASCII. So the Kelvin sign
/// is no `k`: who looks for a name in ASCII finds that name, and what is ASCII can be compared as
/// bytes.
public final class CaseFolding {
  private static final int ASCII_END = 128;

  private CaseFolding() {}

  /// The character (code point) that stands for all that differ from this one in case alone.
  public static int fold(int character) {
    if (character < ASCII_END) {
      return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
    }
    int folded = Character.toLowerCase(Character.toUpperCase(character));
    return folded < ASCII_END ? character : folded;
  }

  /// The text with each character folded.
  public static String fold(String text) {
    boolean isFolded = true;
    for (int i = 0; i < text.length() && isFolded; i++) {
      char c = text.charAt(i);
      isFolded = c < ASCII_END && fold(c) == c;
    }
    return isFolded
        ? text
        : text.codePoints()
            .map(CaseFolding::fold)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
