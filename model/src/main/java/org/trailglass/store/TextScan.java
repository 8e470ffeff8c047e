package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// Finds the values of a segment that contain a text. One thread.
///
/// The bytes are looked through without regard to where values begin and end; only where the text
/// stands it is asked which value that is. Values whose bytes are not their text, since they are
/// literals or have a {@link ShortForms}, are looked at one by one, if the text may be in such.
final class TextScan {
  private static final int UUIDS = 1 << ValueBytes.UUID;
  private static final int TIMES = 1 << ValueBytes.TIME;
  private static final int WORDS = 1 << LeafKind.TRUE.ordinal() | 1 << LeafKind.FALSE.ordinal();
  private static final int TEXTS = 1 << LeafKind.TEXT.ordinal() | 1 << LeafKind.NUMBER.ordinal();

  private final ValueBytes text;
  private final ValueOwners owners;
  private final Needle needle;
  private final FoundValues found;
  private final UuidNeedle uuids;
  private final ValueCursor cursor;

  /// The time that is looked at.
  private final byte[] time = ShortForms.newTime();

  TextScan(ValueBytes text, ValueOwners owners, Needle needle, FoundValues found) {
    this.text = text;
    this.owners = owners;
    this.needle = needle;
    this.found = found;
    this.uuids = new UuidNeedle(needle.folded());
    this.cursor = new ValueCursor(text);
  }

  void run() {
    for (int piece = 0; piece < text.pieces(); piece++) {
      scan(piece);
    }
    int forms =
        (uuids.isNowhere() ? 0 : UUIDS)
            | (ShortForms.mayBeInTime(needle.folded()) ? TIMES : 0)
            | (needle.isIn("true") || needle.isIn("false") ? WORDS : 0);
    for (int column = 0; forms != 0 && column < owners.columns(); column++) {
      if (owners.has(column, forms)) {
        look(column, forms);
      }
    }
  }

  private void scan(int number) {
    var piece = text.piece(number);
    int begin = ValueBytes.place(number, 0);
    int hit = next(piece, 0);
    cursor.begin(begin);
    while (hit < piece.length) {
      goTo(begin, hit);
      int value = begin + cursor.at();
      if (contains(piece, value, hit) && owners.isStart(value)) {
        found.add(value);
      }
      hit = next(piece, cursor.to());
    }
  }

  /// Goes on to the value that a byte belongs to: near to it by leaps, and from value to value over
  /// those that are of no column, which a record leaves behind that could not be read.
  ///
  /// @param begin the place of the piece
  private void goTo(int begin, int hit) {
    int near = owners.start(begin + cursor.at(), begin + Math.min(hit, ValueBytes.PIECE - 1));
    if (near >= 0) {
      cursor.begin(near);
    }
    while (cursor.to() <= hit) {
      cursor.next();
    }
  }

  /// Where the text stands next, between values or in one; behind the piece if it does not.
  private int next(byte[] piece, int from) {
    int next = needle.next(piece, from, piece.length);
    return next < 0 ? piece.length : next;
  }

  /// Whether the value that the cursor is at contains the text in its bytes.
  ///
  /// @param hit where the text stands
  private boolean contains(byte[] piece, int value, int hit) {
    if ((TEXTS & 1 << cursor.code()) == 0 || hit >= cursor.to()) {
      return false;
    }
    boolean isKnown = hit >= cursor.from() && hit + needle.length() <= cursor.to();
    return (isKnown || needle.isIn(piece, cursor.from(), cursor.to()))
        && (needle.isAscii() || needle.isIn(text.text(value)));
  }

  /// Looks at those values of a column that have one of some forms.
  private void look(int column, int forms) {
    var places = owners.column(column).places();
    for (int ordinal = 0; ordinal < places.length; ordinal++) {
      int form = text.form(places[ordinal]);
      if ((forms & 1 << form) != 0 && isIn(places[ordinal], form)) {
        found.add(column, ordinal);
      }
    }
  }

  private boolean isIn(int value, int form) {
    return switch (form) {
      case ValueBytes.UUID ->
          uuids.isIn(text.piece(ValueBytes.pieceOf(value)), ValueBytes.offset(value) + 1);
      case ValueBytes.TIME -> {
        ShortForms.writeTime(text.second(value), time);
        yield needle.isIn(time, 0, time.length);
      }
      default -> needle.isIn(text.text(value));
    };
  }
}
