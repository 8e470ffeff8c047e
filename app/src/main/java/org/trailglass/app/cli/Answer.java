package org.trailglass.app.cli;

import java.io.IOException;
import org.trailglass.search.RowSet;

/// What a subcommand prints of the events that a query lets through.
@FunctionalInterface
interface Answer {

  /// Writes it.
  ///
  /// @return whether everything could be written
  boolean write(Opened opened, RowSet rows) throws IOException;
}
