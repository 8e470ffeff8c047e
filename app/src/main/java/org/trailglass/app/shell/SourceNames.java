package org.trailglass.app.shell;

import java.nio.file.Path;
import org.trailglass.app.text.VisibleText;
import org.trailglass.container.Origin;

/// Short names of what is open.
final class SourceNames {
  private SourceNames() {}

  /// The last part of a path, or what a paste is called.
  static String shortName(Origin origin) {
    return switch (origin) {
      case Origin.OnDisk(Path path) -> shortName(path);
      case Origin.Pasted pasted -> VisibleText.of(pasted.name());
      case Origin.Remote remote -> VisibleText.of(remote.name());
    };
  }

  static String shortName(Path path) {
    Path name = path.getFileName();
    return VisibleText.of(name == null ? path.toString() : name.toString());
  }
}
