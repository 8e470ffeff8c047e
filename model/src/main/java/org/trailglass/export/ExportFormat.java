package org.trailglass.export;

import java.io.IOException;
import java.io.Writer;
import org.trailglass.store.EventStore;

/// How events are written. Immutable.
public sealed interface ExportFormat permits Ndjson, TrailFile, Csv, ShownTable {

  /// Whether the events' own JSON is written, and not single values.
  boolean wantsJson();

  /// Writes what stands before the first event.
  void begin(Writer out) throws IOException;

  /// Writes one event.
  ///
  /// @param json the event's JSON on one line; empty if it is not wanted
  void event(EventStore store, int row, String json, boolean isFirst, Writer out)
      throws IOException;

  /// Writes what stands after the last event.
  void end(Writer out) throws IOException;
}
