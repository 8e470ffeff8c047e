package org.trailglass.container;

import java.nio.file.Path;

/// What a person opened: one entry in the list of sources. Immutable.
public sealed interface Origin {

  /// A name to show: a path, or what a paste is called.
  String name();

  /// A file, a folder or a named pipe on disk.
  record OnDisk(Path path) implements Origin {
    @Override
    public String name() {
      return path.toString();
    }
  }

  /// Text from the clipboard, as UTF-8.
  record Pasted(String name, byte[] text) implements Origin {}
}
