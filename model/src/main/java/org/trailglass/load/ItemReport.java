package org.trailglass.load;

import java.util.List;
import org.trailglass.container.Receipt;

/// What came out of one item (a file). Immutable.
public record ItemReport(String name, Receipt receipt, List<StreamReport> streams) {
  public ItemReport {
    streams = List.copyOf(streams);
  }
}
