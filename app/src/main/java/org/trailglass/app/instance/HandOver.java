package org.trailglass.app.instance;

import java.nio.file.Path;
import java.util.List;

/// What a start was asked to open. Immutable.
///
/// @param query the text of the filter; empty for none
/// @param paths absolute
public record HandOver(String query, List<Path> paths) {

  /// @throws IllegalArgumentException if a path is relative: the other process has another folder
  public HandOver {
    paths = List.copyOf(paths);
    for (var path : paths) {
      if (!path.isAbsolute()) {
        throw new IllegalArgumentException("a path that is handed over is absolute");
      }
    }
  }
}
