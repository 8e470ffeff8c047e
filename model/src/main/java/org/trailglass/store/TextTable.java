package org.trailglass.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.trailglass.event.LeafKind;

/// Some texts, found among values by the hash of their bytes. Immutable.
final class TextTable {
  private static final Set<LeafKind> NOTHING =
      EnumSet.of(LeafKind.NULL, LeafKind.EMPTY_OBJECT, LeafKind.EMPTY_ARRAY);

  private static final char REPLACEMENT = '\ufffd';

  private final Set<String> texts;

  /// A bit for the last 16 bits of each text's hash.
  private final long[] hashes = new long[1 << 10];

  /// Whether a text may be kept in a short form.
  private final boolean hasShortForms;

  /// Whether a text holds what stands for bytes that are no text, as half a surrogate: its own
  /// bytes are others.
  private final boolean hasReplacements;

  TextTable(Collection<String> texts) {
    this.texts = new HashSet<>(texts);
    boolean isShort = false;
    for (var text : texts) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      int hash = hash(bytes, 0, bytes.length);
      hashes[hash >>> 6] |= 1L << hash;
      isShort |=
          bytes.length == ShortForms.UUID_LENGTH
              || bytes.length == ShortForms.TIME_LENGTH
              || text.equals("true")
              || text.equals("false");
    }
    hasShortForms = isShort;
    hasReplacements = texts.stream().anyMatch(text -> text.indexOf(REPLACEMENT) >= 0);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ hash >>> 16) & 0xffff;
  }

  /// Finds those values of a segment that may be one of the texts.
  void find(ValueBytes text, ValueOwners owners, FoundValues found) {
    var cursor = new ValueCursor(text);
    for (int number = 0; number < text.pieces(); number++) {
      var piece = text.piece(number);
      int begin = ValueBytes.place(number, 0);
      for (cursor.begin(begin); cursor.isAtValue(); cursor.next()) {
        if (mayBe(piece, cursor) && owners.isStart(begin + cursor.at())) {
          found.add(begin + cursor.at());
        }
      }
    }
  }

  private boolean mayBe(byte[] piece, ValueCursor cursor) {
    int code = cursor.code();
    if (code != LeafKind.TEXT.ordinal() && code != LeafKind.NUMBER.ordinal()) {
      return hasShortForms;
    }
    int hash = hash(piece, cursor.from(), cursor.to());
    return (hashes[hash >>> 6] & 1L << hash) != 0
        || (hasReplacements && isBeyondAscii(piece, cursor.from(), cursor.to()));
  }

  private static boolean isBeyondAscii(byte[] bytes, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= bytes[i];
    }
    return all < 0;
  }

  /// Whether a value is one of the texts, to the letter.
  boolean has(Column column, int ordinal) {
    return !NOTHING.contains(column.kind(ordinal)) && texts.contains(column.text(ordinal));
  }
}
