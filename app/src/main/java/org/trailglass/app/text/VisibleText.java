package org.trailglass.app.text;

import java.util.List;

/// Makes visible what would hide or reorder text: control characters by name (`⟨ESC⟩`),
/// bidirectional, invisible and unassigned ones by number (`⟨U+202E⟩`). Values from events pass
/// through here before they are shown.
///
/// Names that a person gave to values stand in marks (`⟦production⟧`) which values cannot show:
/// they are written by number too, so that no value pretends to have a name.
public final class VisibleText {
  /// The pictures of Unicode (`␛`) would be shorter, but nobody can read them at the size of text.
  private static final List<String> CONTROLS =
      List.of(
          ("NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI "
                  + "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US")
              .split(" "));

  private VisibleText() {}

  /// A name that a person gave, in marks that no value can show.
  public static String marked(String name) {
    return "\u27e6" + of(name) + "\u27e7";
  }

  /// The text with nothing hidden, on one line: line breaks and tabs become names too. Returns
  /// the very string if there is nothing to do.
  public static String of(String text) {
    int hidden = firstHidden(text, false);
    return hidden < 0 ? text : rewritten(text, hidden, false);
  }

  /// The same, but line feeds and tabs stay: for text that is shown on several lines.
  public static String ofLines(String text) {
    int hidden = firstHidden(text, true);
    return hidden < 0 ? text : rewritten(text, hidden, true);
  }

  private static int firstHidden(String text, boolean keepLines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? !isKept(c, keepLines) : c >= '\u007f' && isHidden(text.codePointAt(i))) {
        return i;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return -1;
  }

  private static boolean isKept(int codePoint, boolean keepLines) {
    return keepLines && (codePoint == '\n' || codePoint == '\t');
  }

  /// Whether a character would not be seen, would change how others are seen, or would be taken for
  /// the mark of a name.
  ///
  /// @param codePoint a lone surrogate counts as hidden
  public static boolean isHidden(int codePoint) {
    if (codePoint < 0x7f) {
      return codePoint < ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          !isJoinerOrSelector(codePoint);
      case Character.SPACE_SEPARATOR -> codePoint != 0x3000;
      default -> isBlank(codePoint) || isMark(codePoint);
    };
  }

  /// One hidden character, made visible.
  public static String picture(int codePoint) {
    if (codePoint >= 0 && codePoint < CONTROLS.size()) {
      return "\u27e8" + CONTROLS.get(codePoint) + "\u27e9";
    }
    return codePoint == 0x7f ? "\u27e8DEL\u27e9" : String.format("\u27e8U+%04X\u27e9", codePoint);
  }

  /// Zero-width joiner: part of many emoji, and harmless to the order of text.
  private static boolean isJoinerOrSelector(int codePoint) {
    return codePoint == 0x200d;
  }

  /// Letters and symbols that draw nothing: Hangul fillers and the blank Braille pattern.
  private static boolean isBlank(int codePoint) {
    return switch (codePoint) {
      case 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0 -> true;
      default -> false;
    };
  }

  /// The marks of names, and the brackets of Chinese text that look like them.
  private static boolean isMark(int codePoint) {
    return switch (codePoint) {
      case 0x27e6, 0x27e7, 0x301a, 0x301b -> true;
      default -> false;
    };
  }

  private static String rewritten(String text, int from, boolean keepLines) {
    var visible = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isKept(codePoint, keepLines) || !isHidden(codePoint)) {
        visible.appendCodePoint(codePoint);
      } else {
        visible.append(picture(codePoint));
      }
    }
    return visible.toString();
  }
}
