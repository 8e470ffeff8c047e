package org.trailglass.app.shell;

import java.nio.file.Path;
import org.trailglass.app.open.Recent;
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
      case Origin.Remote remote -> VisibleText.of(remote.place());
    };
  }

  /// The last part of a path that was opened before, or the place in a bucket.
  static String recentName(String name) {
    return Recent.path(name)
        .map(SourceNames::shortName)
        .orElseGet(() -> VisibleText.of(name.substring(0, endOfPlace(name))));
  }

  /// The folder that holds a path that was opened before, or what was chosen in a bucket.
  static String recentFolder(String name) {
    return Recent.path(name)
        .map(path -> path.getParent() == null ? "" : VisibleText.of(path.getParent().toString()))
        .orElseGet(() -> chosen(name));
  }

  /// What a selection as text says behind the place, in the words of the command line.
  private static String chosen(String name) {
    int end = endOfPlace(name);
    return end == name.length()
        ? ""
        : VisibleText.of(name.substring(end + 1).replace("&", "  ").replace("=", " "));
  }

  private static int endOfPlace(String name) {
    int end = name.indexOf('?');
    return end < 0 ? name.length() : end;
  }

  static String shortName(Path path) {
    Path name = path.getFileName();
    return VisibleText.of(name == null ? path.toString() : name.toString());
  }
}
