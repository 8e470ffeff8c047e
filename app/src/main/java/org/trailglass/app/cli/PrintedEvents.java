package org.trailglass.app.cli;

import java.io.IOException;
import org.trailglass.export.Csv;
import org.trailglass.export.Export;
import org.trailglass.export.ExportFormat;
import org.trailglass.export.Ndjson;
import org.trailglass.export.TrailFile;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.search.Sort;

/// What `print` prints. One thread.
///
/// @param output takes it
/// @param wish what is asked for
record PrintedEvents(Output output, Wish wish) implements Answer {

  /// What is to be printed. Immutable.
  ///
  /// @param query as it was written, empty for none
  /// @param csv how a table looks
  /// @param limit at most so many events
  record Wish(OutputFormat format, String query, Csv csv, Sort sort, int limit) {

    /// A summary of all events.
    static Wish summary() {
      var csv = new Csv(Csv.usualColumns(), false);
      return new Wish(OutputFormat.SUMMARY, "", csv, Sort.byTime(), Integer.MAX_VALUE);
    }
  }

  @Override
  public boolean write(Opened opened, RowSet rows) throws IOException {
    return switch (wish.format()) {
      case SUMMARY -> text(new Summary(opened, rows, wish.query()).toString());
      case COUNT -> text(Integer.toString(rows.size()));
      case NDJSON -> events(rows, new Ndjson());
      case JSON -> events(rows, new TrailFile());
      case CSV -> events(rows, wish.csv());
    };
  }

  private boolean text(String text) throws IOException {
    output.print(text);
    return true;
  }

  private boolean events(RowSet rows, ExportFormat format) throws IOException {
    var order = new Search().order(rows, wish.sort());
    var export = new Export(rows.store(), order, wish.limit());
    var outcome = export.write(format, output.out(), () -> false);
    if (outcome.withoutText() > 0) {
      output.warn("cli.withoutText", outcome.withoutText());
    }
    return outcome.withoutText() == 0;
  }
}
