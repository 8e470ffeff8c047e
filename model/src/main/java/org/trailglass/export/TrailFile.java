package org.trailglass.export;

import java.io.IOException;
import java.io.Writer;
import org.trailglass.store.EventStore;

/// A trail file again, as CloudTrail delivers it: `{"Records":[…]}`, one event a line.
public record TrailFile() implements ExportFormat {
  @Override
  public boolean wantsJson() {
    return true;
  }

  @Override
  public void begin(Writer out) throws IOException {
    out.write("{\"Records\":[");
  }

  @Override
  public void event(EventStore store, int row, String json, boolean isFirst, Writer out)
      throws IOException {
    out.write(isFirst ? "\n" : ",\n");
    out.write(json);
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write("\n]}\n");
  }
}
