package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trailglass.json.JsonBytes;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Expected;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Skip;

/// Reads a table of comma-separated values: as Athena and Lake write it, with a column for each
/// field, or as Splunk and Kibana do, with the event itself in one column. One stream.
final class CsvTable {
  private static final int LONGEST_HEADER = 64 << 10;
  private static final byte[] TYPE = "#TYPE ".getBytes(UTF_8);
  private static final byte[] SEPARATORS = {',', ';', '\t'};

  /// Columns that hold the event itself.
  private static final Set<String> WHOLE =
      Set.of(
          "_raw",
          "event.original",
          "_source.event.original",
          "cloudtrailevent",
          "@message",
          "message");

  private final Walker walker;
  private final StreamReading run;
  private final Window window;
  private final Unwrapper unwrapper;
  private final LakeRows rows;
  private final byte separator;
  private final List<String> columns;
  private final int whole;

  /// Whether a row broke before, of which this may be a part.
  private boolean isBehindBreak;

  private CsvTable(Walker walker, byte separator, List<String> columns) {
    this.walker = walker;
    this.run = walker.run();
    this.window = walker.window();
    this.unwrapper = new Unwrapper(walker);
    this.rows = new LakeRows(walker);
    this.separator = separator;
    this.columns = columns;
    this.whole = whole(columns);
  }

  /// The table at the position, if its first line is the header of one.
  static Optional<CsvTable> at(Walker walker) {
    var window = walker.window();
    var bytes = window.bytes();
    int from = headerAt(window);
    int limit = Math.min(window.to(), from + LONGEST_HEADER);
    int end = JsonBytes.lineEnd(bytes, from, limit);
    if (end == from || end == limit || bytes[from] == '{' || bytes[from] == '[') {
      return Optional.empty();
    }
    for (byte separator : SEPARATORS) {
      var columns = CsvRow.cells(bytes, from, end, separator);
      if (isHeader(columns) || isConsole(columns)) {
        window.at(end + 1);
        return Optional.of(new CsvTable(walker, separator, columns));
      }
    }
    return Optional.empty();
  }

  /// Behind the line with the type that PowerShell writes first.
  private static int headerAt(Window window) {
    var bytes = window.bytes();
    int from = window.at();
    boolean hasType =
        window.to() - from > TYPE.length
            && Arrays.equals(bytes, from, from + TYPE.length, TYPE, 0, TYPE.length);
    int end = hasType ? JsonBytes.lineEnd(bytes, from, window.to()) : from;
    return hasType && end < window.to() ? end + 1 : from;
  }

  /// Whether the table is the one that the console's event history saves.
  private static boolean isConsole(List<String> columns) {
    var small = columns.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
    return small.containsAll(List.of("event name", "event time", "event source"));
  }

  /// Counts the rows of a table without full events.
  private void skipAll() {
    while (!run.isCancelled() && walker.next() >= 0) {
      walker.skipped(window.at(), Skip.Reason.CONSOLE_TABLE);
      walker.gaps().toLineEnd();
    }
  }

  private static boolean isHeader(List<String> columns) {
    var small = columns.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
    boolean isPrecise = small.contains("_raw") || small.contains("cloudtrailevent");
    boolean isTable =
        small.contains("eventname")
            && (small.contains("eventtime") || small.contains("eventversion"));
    return isPrecise || isTable || (small.size() > 1 && whole(columns) >= 0);
  }

  private static int whole(List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (WHOLE.contains(columns.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  /// Reads all rows.
  void walk() {
    if (isConsole(columns)) {
      skipAll();
    }
    while (!run.isCancelled() && walker.next() >= 0) {
      int from = window.at();
      int end = CsvRow.end(window.bytes(), from, window.to(), separator);
      boolean isThere = end >= 0 && (end < window.to() || window.isLast());
      if (isThere && CsvRow.isMisquoted(window.bytes(), from, end, separator)) {
        misquoted();
      } else if (isThere) {
        row(from, end);
        window.at(end);
      } else if (!window.more()) {
        noEnd();
      }
    }
  }

  /// A quote stands where none may: nobody knows how far its cell goes. Goes on at the next line.
  private void misquoted() {
    isBehindBreak = true;
    walker.broken(window.at(), Expected.END_OF_STRING, Action.SKIPPED);
    walker.gaps().toLineEnd();
  }

  /// A quote that is never closed, or a row that is too long: goes on at the next line.
  private void noEnd() {
    isBehindBreak = true;
    if (window.isLast()) {
      walker.broken(window.at(), Expected.END_OF_STRING, Action.SKIPPED);
    } else {
      walker.limit(window.at(), Limit.RECORD_BYTES, run.limits().recordBytes());
    }
    walker.gaps().toLineEnd();
  }

  private void row(int from, int end) {
    var cells = CsvRow.cells(window.bytes(), from, end, separator);
    if (whole >= 0 && whole < cells.size() && isJson(cells.get(whole))) {
      unwrapper.document(cells.get(whole).getBytes(UTF_8), walker.piece(from, end));
      return;
    }
    if (whole >= 0) {
      walker.skipped(from, Skip.Reason.TEXT);
      return;
    }
    boolean hasMore = cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    boolean hasLess = cells.size() < columns.size();
    boolean isLeftOut = hasMore || (hasLess && (isBehindBreak || cells.size() == 1));
    if (hasMore || hasLess) {
      walker.broken(from, Expected.CELLS, isLeftOut ? Action.SKIPPED : Action.KEPT);
    }
    if (!isLeftOut) {
      isBehindBreak = false;
      var row = new RowBuilder();
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        row.cell(columns.get(i).strip(), cells.get(i));
      }
      rows.commit(row, from, end);
    }
  }

  private static boolean isJson(String cell) {
    var text = cell.stripLeading();
    return text.startsWith("{") || text.startsWith("[") || text.startsWith("\"{");
  }
}
