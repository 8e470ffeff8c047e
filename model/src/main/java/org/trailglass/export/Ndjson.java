package org.trailglass.export;

import java.io.IOException;
import java.io.Writer;
import org.trailglass.store.EventStore;

/// Each event's own JSON on a line (jsonlines.org).
public record Ndjson() implements ExportFormat {
  @Override
  public boolean wantsJson() {
    return true;
  }

  @Override
  public void begin(Writer out) {}

  @Override
  public void event(EventStore store, int row, String json, boolean isFirst, Writer out)
      throws IOException {
    out.write(json);
    out.write('\n');
  }

  @Override
  public void end(Writer out) {}
}
