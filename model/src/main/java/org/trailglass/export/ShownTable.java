package org.trailglass.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// Comma-separated values (RFC 4180) of a table as a person sees it: its titles, its columns in
/// their order, its texts. What a spreadsheet would run as a formula gets an apostrophe in front.
///
/// @param columns not empty
public record ShownTable(List<Column> columns) implements ExportFormat {

  /// A column.
  ///
  /// @param path of the field that it shows
  /// @param title as its head says
  /// @param text as its cells say; asked on the exporting thread
  public record Column(FieldPath path, String title, CellText text) {}

  /// What a cell says.
  @FunctionalInterface
  public interface CellText {
    String of(EventStore store, int row);
  }

  public ShownTable {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table has at least one column");
    }
  }

  @Override
  public boolean wantsJson() {
    return false;
  }

  @Override
  public void begin(Writer out) throws IOException {
    CsvLine.write(columns.stream().map(Column::title).toList(), false, out);
  }

  @Override
  public void event(EventStore store, int row, String json, boolean isFirst, Writer out)
      throws IOException {
    CsvLine.write(
        columns.stream().map(column -> column.text().of(store, row)).toList(), false, out);
  }

  @Override
  public void end(Writer out) {}
}
