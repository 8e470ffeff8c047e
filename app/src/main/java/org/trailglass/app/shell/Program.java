package org.trailglass.app.shell;

import java.nio.file.Path;
import java.util.Map;
import org.trailglass.app.control.FolderOpener;

/// Which program this is, and where it keeps what it keeps. Immutable.
///
/// @param version `1.2.0`
/// @param folders by what is in them; one may not be there yet
/// @param opens shows a folder
public record Program(String version, Map<Kept, Path> folders, FolderOpener opens) {
  public Program {
    folders = Map.copyOf(folders);
  }

  /// What is kept in a folder of its own.
  public enum Kept {
    /// What a person chose.
    SETTINGS,
    /// What was downloaded from buckets.
    CACHE,
    /// What happened to the program.
    LOG
  }
}
