package org.trailglass.jsonview;

/// Text as it is shown, and how it gets back to what it was: a hidden character is shown as a
/// picture, a line break of any kind as `\n`, a line that is too long in pieces. Immutable once
/// written.
///
/// Offsets are in chars of the shown text. It holds a `\n` where the original breaks a line, and
/// nothing where a piece ends.
final class ShownText {
  /// Stands for a picture that the original does not have.
  private static final int NOTHING = -1;

  private final int pieceLength;
  private final Pictures pictures;
  private final StringBuilder shown;
  private final Ints lineStarts = new Ints();
  private final Ints pieceStarts = new Ints();
  private final Ints pictureStarts = new Ints();
  private final Ints pictureEnds = new Ints();
  private final Ints pictureOf = new Ints();
  private String text = "";

  /// @param pieceLength the most chars of one shown line
  ShownText(int pieceLength, Pictures pictures, int expectedLength) {
    this.pieceLength = pieceLength;
    this.pictures = pictures;
    this.shown = new StringBuilder(expectedLength);
    lineStarts.add(0);
  }

  int length() {
    return shown.length();
  }

  /// Adds a stretch of the original.
  ///
  /// @param areTabsKept whether a tab is white space here, and not content
  void add(String original, int from, int to, boolean areTabsKept) {
    int at = from;
    while (at < to) {
      int run = endOfPlain(original, at, to);
      while (at < run) {
        makeRoom(1);
        int next = Math.min(run, at + pieceLength - column());
        shown.append(original, at, next);
        at = next;
      }
      at = at < to ? special(original, at, to, areTabsKept) : at;
    }
  }

  private static int endOfPlain(String original, int from, int to) {
    int at = from;
    while (at < to && original.charAt(at) >= ' ' && original.charAt(at) < 0x7f) {
      at++;
    }
    return at;
  }

  private int column() {
    return shown.length() - lineStarts.last();
  }

  /// Begins a new piece where the line has no room.
  private void makeRoom(int length) {
    if (column() > 0 && column() + length > pieceLength) {
      pieceStarts.add(lineStarts.size());
      lineStarts.add(shown.length());
    }
  }

  /// Begins a new piece, if one must begin, before so many chars and not among them. Of very many
  /// chars no care is taken: the line would be left half empty.
  void keepTogether(int length) {
    if (length <= pieceLength / 4) {
      makeRoom(length);
    }
  }

  /// Adds one character that may need a picture or break the line.
  private int special(String original, int at, int to, boolean areTabsKept) {
    int codePoint = original.codePointAt(at);
    int next = Math.min(to, at + Character.charCount(codePoint));
    if (codePoint == '\n') {
      breakLine();
    } else if (codePoint == '\r') {
      boolean isPair = next < to && original.charAt(next) == '\n';
      addPicture(codePoint, isPair ? "" : pictures.picture(codePoint));
      if (!isPair) {
        addPicture(NOTHING, "\n");
      }
    } else if (codePoint == '\t' && areTabsKept) {
      makeRoom(1);
      shown.append('\t');
    } else if (Utf8.isByte(codePoint)) {
      addPicture(codePoint, String.format("\u27e80x%02X\u27e9", Utf8.byteOf(codePoint)));
    } else if (codePoint < ' ' || pictures.isHidden(codePoint)) {
      addPicture(codePoint, pictures.picture(codePoint));
    } else {
      makeRoom(2);
      shown.appendCodePoint(codePoint);
    }
    return next;
  }

  /// Adds what the original does not have.
  void addMark(String mark) {
    addPicture(NOTHING, mark);
  }

  private void addPicture(int codePoint, String picture) {
    boolean isBreak = picture.equals("\n");
    makeRoom(isBreak ? 0 : picture.length());
    pictureStarts.add(shown.length());
    shown.append(picture);
    pictureEnds.add(shown.length());
    pictureOf.add(codePoint);
    if (isBreak) {
      lineStarts.add(shown.length());
    }
  }

  /// Breaks the line where the original does.
  void breakLine() {
    shown.append('\n');
    lineStarts.add(shown.length());
  }

  /// No more is added.
  void finish() {
    text = shown.toString();
    shown.setLength(0);
    shown.trimToSize();
  }

  String text() {
    return text;
  }

  int lines() {
    return lineStarts.size();
  }

  /// The line that holds an offset; the end of a piece belongs to the next one.
  int line(int offset) {
    return lineStarts.floor(offset);
  }

  int lineStart(int line) {
    return lineStarts.get(line);
  }

  /// The end of a line, without its line break.
  int lineEnd(int line) {
    if (line == lines() - 1) {
      return text.length();
    }
    int next = lineStarts.get(line + 1);
    return isPiece(line + 1) ? next : next - 1;
  }

  /// Whether a line only goes on with the one before it.
  boolean isPiece(int line) {
    int at = pieceStarts.floor(line);
    return at >= 0 && pieceStarts.get(at) == line;
  }

  /// The line's number as the original counts, from 1.
  int number(int line) {
    return line - pieceStarts.floor(line);
  }

  /// The first picture that begins at or after an offset.
  int pictureFrom(int offset) {
    return pictureStarts.floor(offset - 1) + 1;
  }

  /// Where a picture begins; the length of the text if there is no such picture.
  int pictureStart(int picture) {
    return picture < pictureStarts.size() ? pictureStarts.get(picture) : text.length();
  }

  int pictureEnd(int picture) {
    return pictureEnds.get(picture);
  }

  /// Whether a picture stands for a character of the original.
  boolean isOriginal(int picture) {
    return pictureOf.get(picture) != NOTHING;
  }

  /// Whether a picture stands for a character of the original and begins before an offset.
  boolean isOriginalIn(int picture, int to) {
    return pictureStart(picture) < to && isOriginal(picture);
  }

  /// The original of a stretch. A picture belongs to the stretch in which it begins.
  String original(int from, int to) {
    int picture = pictureFrom(from);
    int at = picture == 0 ? from : Math.max(from, pictureEnds.get(picture - 1));
    var original = new StringBuilder(Math.max(0, to - from));
    while (pictureStart(picture) < to) {
      original.append(text, at, pictureStarts.get(picture));
      if (isOriginal(picture)) {
        original.appendCodePoint(pictureOf.get(picture));
      }
      at = pictureEnds.get(picture);
      picture++;
    }
    return at < to ? original.append(text, at, to).toString() : original.toString();
  }

  /// The original's bytes of a stretch.
  byte[] bytes(int from, int to) {
    return Utf8.encode(original(from, to));
  }
}
