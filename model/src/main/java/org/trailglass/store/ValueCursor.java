package org.trailglass.store;

/// Goes from value to value in a piece of text. One thread.
final class ValueCursor {
  private final ValueBytes text;
  private byte[] piece = {};
  private int at;
  private int from;
  private int to;

  ValueCursor(ValueBytes text) {
    this.text = text;
  }

  /// Goes to a value.
  void begin(int place) {
    piece = text.piece(ValueBytes.pieceOf(place));
    moveTo(ValueBytes.offset(place));
  }

  /// Whether there is a value here.
  boolean isAtValue() {
    return at < piece.length;
  }

  void next() {
    moveTo(to);
  }

  private void moveTo(int offset) {
    at = offset;
    if (at >= piece.length) {
      return;
    }
    int header = piece[at];
    int length = header & 0x7f;
    int content = at + 1;
    for (int shift = 7; header < 0; shift += 7) {
      header = piece[content++];
      length |= (header & 0x7f) << shift;
    }
    from = content;
    int code = length & 15;
    to =
        code < ValueBytes.UUID
            ? content + (length >>> 4)
            : content + (code == ValueBytes.UUID ? ShortForms.UUID_BYTES : ShortForms.TIME_BYTES);
  }

  /// Where the value is in its piece.
  int at() {
    return at;
  }

  /// What the value is: a {@link org.trailglass.event.LeafKind}, or a short form.
  int code() {
    return piece[at] & 15;
  }

  /// Where the value's own bytes begin.
  int from() {
    return from;
  }

  /// Where the value ends.
  int to() {
    return to;
  }
}
