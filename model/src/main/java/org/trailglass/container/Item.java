package org.trailglass.container;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/// Something found that can be opened on its own: a file on disk, a paste, later an object in S3.
/// The unit of parallel work. Any thread.
public interface Item {

  /// The full name: a path, a URL.
  String name();

  /// The size in bytes as found, -1 if unknown. It may be wrong by the time it is read.
  long size();

  /// Opens it for one reading from the start.
  ReadableByteChannel open() throws IOException;
}
