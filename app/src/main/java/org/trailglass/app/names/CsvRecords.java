package org.trailglass.app.names;

import java.util.ArrayList;
import java.util.List;

/// Reads a text as comma-separated values (RFC 4180), and any end of line. One thread.
final class CsvRecords {
  private final String text;
  private final List<CsvRecord> records = new ArrayList<>();
  private int at;
  private int line = 1;

  /// A record.
  ///
  /// @param line on which it begins, from 1
  /// @param error what is wrong with it: the end of a key in the bundle; empty if nothing
  record CsvRecord(int line, List<String> fields, String error) {
    CsvRecord {
      fields = List.copyOf(fields);
    }
  }

  private CsvRecords(String text) {
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /// The records of a text; empty lines are none.
  static List<CsvRecord> of(String text) {
    var reader = new CsvRecords(text);
    while (reader.at < reader.text.length()) {
      reader.read();
    }
    return reader.records;
  }

  private void read() {
    int begin = line;
    var fields = new ArrayList<String>();
    var error = "";
    do {
      var field = new StringBuilder();
      boolean isQuoted = at < text.length() && text.charAt(at) == '"';
      if (isQuoted && !quoted(field)) {
        error = "open";
      } else if (isQuoted && !isEndOfField()) {
        error = "behind";
      }
      int end = endOfField();
      field.append(text, at, end);
      at = end;
      fields.add(field.toString());
    } while (isNext(','));
    endLine();
    if (fields.size() > 1 || !fields.getFirst().isBlank()) {
      records.add(new CsvRecord(begin, fields, error));
    }
  }

  /// Reads what is in quotes; answers whether they are closed.
  private boolean quoted(StringBuilder into) {
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        if (at >= text.length() || text.charAt(at) != '"') {
          return true;
        }
      }
      line += c == '\n' ? 1 : 0;
      into.append(c);
    }
    return false;
  }

  private boolean isEndOfField() {
    return endOfField() == at;
  }

  private int endOfField() {
    int end = at;
    while (end < text.length() && ",\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean isNext(char wanted) {
    boolean is = at < text.length() && text.charAt(at) == wanted;
    at += is ? 1 : 0;
    return is;
  }

  private void endLine() {
    boolean isEnded = isNext('\r');
    isEnded |= isNext('\n');
    line += isEnded ? 1 : 0;
  }
}
