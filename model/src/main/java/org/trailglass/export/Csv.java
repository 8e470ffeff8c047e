package org.trailglass.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// Comma-separated values (RFC 4180) with a header of paths. Several values of a path stand in one
/// cell, joined by ` | `. Unsafe characters are escaped, as everywhere.
///
/// @param columns not empty
/// @param isExact whether a cell that a spreadsheet would run as a formula stays as it is, and does
///     not get an apostrophe in front
public record Csv(List<FieldPath> columns, boolean isExact) implements ExportFormat {

  public Csv {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table has at least one column");
    }
  }

  /// The columns of someone who names none.
  public static List<FieldPath> usualColumns() {
    return List.of(
        Fields.EVENT_TIME,
        Fields.EVENT_SOURCE,
        Fields.EVENT_NAME,
        Fields.IDENTITY_TYPE,
        Fields.IDENTITY_ARN,
        Fields.IDENTITY_ACCESS_KEY_ID,
        Fields.SOURCE_IP_ADDRESS,
        Fields.USER_AGENT,
        Fields.AWS_REGION,
        Fields.RECIPIENT_ACCOUNT_ID,
        Fields.ERROR_CODE,
        Fields.ERROR_MESSAGE,
        Fields.EVENT_ID);
  }

  @Override
  public boolean wantsJson() {
    return false;
  }

  @Override
  public void begin(Writer out) throws IOException {
    line(columns.stream().map(FieldPath::toString).toList(), out);
  }

  @Override
  public void event(EventStore store, int row, String json, boolean isFirst, Writer out)
      throws IOException {
    line(columns.stream().map(path -> String.join(" | ", store.values(row, path))).toList(), out);
  }

  @Override
  public void end(Writer out) {}

  private void line(List<String> values, Writer out) throws IOException {
    CsvLine.write(values, isExact, out);
  }
}
