package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// Goes through all values of a segment, in the order of their places, and tells those that contain
/// a text. One thread.
///
/// The bytes are looked through without regard to where values begin and end; only where the text
/// stands, the values of that piece are walked up to there. A text that may stand in a short form
/// makes the scan walk over every value.
final class TextScan {
  private final ValueBytes text;
  private final ValueOwners owners;
  private final Needle needle;
  private final Segment.ValueVisitor visitor;
  private final UuidNeedle uuids;
  private final boolean mayBeTime;
  private final boolean mayBeWord;

  /// Whether every value is walked over.
  private final boolean isAtEach;

  TextScan(ValueBytes text, ValueOwners owners, Needle needle, Segment.ValueVisitor visitor) {
    this.text = text;
    this.owners = owners;
    this.needle = needle;
    this.visitor = visitor;
    this.uuids = new UuidNeedle(needle.folded());
    this.mayBeTime = ShortForms.mayBeInTime(needle.folded());
    this.mayBeWord = needle.isIn("true") || needle.isIn("false");
    this.isAtEach = mayBeTime || mayBeWord || !uuids.isNowhere();
  }

  void run() {
    var cursor = new ValueCursor(text);
    for (int piece = 0; piece < text.pieces(); piece++) {
      scan(piece, cursor);
    }
  }

  private void scan(int number, ValueCursor cursor) {
    var piece = text.piece(number);
    int value = owners.first(number);
    int hit = next(piece, 0);
    cursor.begin(number);
    while (cursor.isAtValue() && (isAtEach || hit < piece.length)) {
      if (contains(piece, cursor, number, hit)) {
        var column = owners.column(value);
        if (column != null) {
          visitor.value(column, owners.ordinal(value));
        }
      }
      if (hit < cursor.to()) {
        hit = next(piece, cursor.to());
      }
      value++;
      cursor.next();
    }
  }

  /// Where the text stands next, between values or in one; behind the piece if it does not.
  private int next(byte[] piece, int from) {
    int next = needle.next(piece, from, piece.length);
    return next < 0 ? piece.length : next;
  }

  /// Whether the value that the cursor is at contains the text.
  ///
  /// @param hit where the text stands next
  private boolean contains(byte[] piece, ValueCursor cursor, int number, int hit) {
    int code = cursor.code();
    if (code == LeafKind.TEXT.ordinal() || code == LeafKind.NUMBER.ordinal()) {
      return hit < cursor.to() && isInText(piece, cursor, number, hit);
    }
    return switch (code) {
      case ValueBytes.UUID -> uuids.isIn(piece, cursor.from());
      case ValueBytes.TIME ->
          mayBeTime && needle.isIn(text.text(ValueBytes.place(number, cursor.at())));
      default -> mayBeWord && text.contains(ValueBytes.place(number, cursor.at()), needle);
    };
  }

  private boolean isInText(byte[] piece, ValueCursor cursor, int number, int hit) {
    boolean isKnown = hit >= cursor.from() && hit + needle.length() <= cursor.to();
    return (isKnown || needle.isIn(piece, cursor.from(), cursor.to()))
        && (needle.isAscii() || needle.isIn(text.text(ValueBytes.place(number, cursor.at()))));
  }
}
