package org.trailglass.query;

import org.jspecify.annotations.Nullable;
import org.trailglass.query.Mistake.Kind;

/// Reads what stands before an operator: a short name or a path. One parse, one thread.
final class FieldParser {
  private final Cursor cursor;
  private final QueryText text;

  FieldParser(Cursor cursor) {
    this.cursor = cursor;
    text = cursor.text;
  }

  /// Whether a field and an operator follow; a path with a quoted key must be one.
  boolean isNext() {
    int first = partEnd(cursor.at);
    int end = end();
    if (text.isAnyAt(text.skipSpaces(end), ":<>")) {
      return true;
    }
    if (end > first) {
      var path = cursor.take(end, Token.Kind.VALUE, null);
      throw new Mistaken(end - path.length(), end, null, Kind.OPERATOR_MISSING, path);
    }
    return false;
  }

  /// Reads the field.
  FieldName read() {
    int start = cursor.at;
    int end = end();
    var written = text.part(start, end);
    if (!written.contains("\"") && Wildcards.hasEscape(written)) {
      var fix = new Fix(start, end, Signs.quoted(written.replaceAll("\\\\(?=[^\\\\])", "")));
      throw new Mistaken(start, end, fix, Kind.FIELD_WRONG, written);
    }
    try {
      var field = FieldName.parse(written);
      cursor.take(end, Token.Kind.FIELD, field);
      cursor.skipSpaces();
      return field;
    } catch (IllegalArgumentException e) {
      throw new Mistaken(start, end, null, Kind.FIELD_WRONG, written);
    }
  }

  private int end() {
    int end = partEnd(cursor.at);
    while (goesOn(end)) {
      end = partEnd(text.isAt(end, '.') ? end + 1 : end);
    }
    return end;
  }

  /// Whether another part of the path follows: words hold their dots themselves.
  private boolean goesOn(int end) {
    if (text.isAt(end - 1, '"') && end - 1 > cursor.at && text.isAt(end, '.')) {
      return end + 1 < text.length()
          && (text.isAt(end + 1, '"')
              || !Signs.endsWord(text.text().charAt(end + 1)) && !text.isAt(end + 1, ':'));
    }
    return text.isAt(end, '"') && text.isAt(end - 1, '.');
  }

  private int partEnd(int from) {
    if (!text.isAt(from, '"')) {
      return text.wordEnd(from);
    }
    int end = text.closedEnd(from + 1, '"');
    if (end < 0) {
      throw notClosed(from, null);
    }
    return end;
  }

  /// What to throw where the closing quote is missing.
  Mistaken notClosed(int start, @Nullable FieldName field) {
    int end = text.length();
    cursor.take(end, Token.Kind.QUOTED, field);
    int last = end;
    while (text.isAt(last - 1, '\\')) {
      last--;
    }
    boolean isOdd = (end - last) % 2 == 1;
    var fix = new Fix(end, end, isOdd ? "\\\"" : "\"");
    return new Mistaken(start, end, fix, Kind.QUOTE_NOT_CLOSED);
  }
}
