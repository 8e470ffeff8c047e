package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// One row of comma-separated values (RFC 4180): quoted cells may hold line breaks, and quotes are
/// doubled; a cell that begins with `"{\"` is taken as escaped with backslashes instead.
final class CsvRow {
  private final byte[] text;
  private final int to;
  private final byte separator;
  private final List<String> cells = new ArrayList<>();
  private int at;
  private boolean isMisquoted;

  private CsvRow(byte[] text, int from, int to, byte separator) {
    this.text = text;
    this.to = to;
    this.separator = separator;
    this.at = from;
  }

  /// Where the row that begins at `from` ends, at its line break; -1 if the text ends inside a
  /// quoted cell.
  static int end(byte[] text, int from, int to, byte separator) {
    var row = new CsvRow(text, from, to, separator);
    while (row.at < to && text[row.at] != '\n') {
      int end = row.cellEnd();
      if (end < 0) {
        return -1;
      }
      row.at = end < to && text[end] == separator ? end + 1 : end;
    }
    return row.at;
  }

  /// The cells of the row from `from` to its line break at `to`.
  static List<String> cells(byte[] text, int from, int to, byte separator) {
    int end = to > from && text[to - 1] == '\r' ? to - 1 : to;
    var row = new CsvRow(text, from, end, separator);
    while (true) {
      int cellEnd = row.cellEnd();
      cellEnd = cellEnd < 0 ? end : cellEnd;
      row.cells.add(row.cell(cellEnd));
      if (cellEnd >= end) {
        return row.cells;
      }
      row.at = cellEnd + 1;
    }
  }

  /// Whether text stands behind the closing quote of a cell of the row, or none closes it.
  static boolean isMisquoted(byte[] text, int from, int to, byte separator) {
    var row = new CsvRow(text, from, to, separator);
    while (row.at < to && !row.isMisquoted) {
      int end = row.cellEnd();
      row.isMisquoted |= end < 0;
      row.at = end + 1;
    }
    return row.isMisquoted;
  }

  /// Where the cell at the position ends: at a separator, a line break or the end.
  private int cellEnd() {
    int i = at;
    if (i < to && text[i] == '"') {
      boolean isEscaped = isEscaped();
      i++;
      while (true) {
        if (i >= to) {
          return -1;
        }
        if (text[i] == '\\' && isEscaped) {
          i += 2;
        } else if (text[i] != '"') {
          i++;
        } else if (!isEscaped && i + 1 < to && text[i + 1] == '"') {
          i += 2;
        } else {
          i++;
          break;
        }
      }
      isMisquoted |= i < to && text[i] != separator && " \t\r\n".indexOf(text[i]) < 0;
    }
    while (i < to && text[i] != separator && text[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean isEscaped() {
    int brace = at + 1 < to && text[at + 1] == '[' ? at + 2 : at + 1;
    return brace + 2 < to
        && text[brace] == '{'
        && text[brace + 1] == '\\'
        && text[brace + 2] == '"';
  }

  private String cell(int end) {
    if (at >= end || text[at] != '"') {
      return new String(text, at, end - at, UTF_8);
    }
    int last = end;
    while (last > at + 1 && text[last - 1] != '"') {
      last--;
    }
    var quoted = new String(text, at + 1, Math.max(0, last - at - 2), UTF_8);
    return isEscaped() ? quoted.replaceAll("\\\\([\"\\\\])", "$1") : quoted.replace("\"\"", "\"");
  }
}
