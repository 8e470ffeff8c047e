package org.trailglass.app.listing;

import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.export.TextTable;

/// Writes lists into files: asks where to and in which form, and tells how it ended. FX thread.
@FunctionalInterface
public interface ListSaver {
  /// @param name what the list is called
  /// @param owner the window that the list is in
  void save(String name, TextTable table, @Nullable Window owner);
}
