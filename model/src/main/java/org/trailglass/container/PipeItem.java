package org.trailglass.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A named pipe that a person named. Its text comes once, from its start; to open it waits until
/// something writes. Immutable, any thread.
record PipeItem(Path path) implements Item {
  private static final int KIND = 0xf000;
  private static final int PIPE = 0x1000;

  /// Whether a path leads to a pipe; never where the system has none.
  static boolean isPipe(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(path, "unix:mode") instanceof Integer mode
        && (mode & KIND) == PIPE;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public long size() {
    return -1;
  }

  /// No file's channel, since it cannot be read out of order.
  @Override
  public ReadableByteChannel open() throws IOException {
    return new Stream(FileChannel.open(path, StandardOpenOption.READ));
  }

  private record Stream(FileChannel pipe) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
      return pipe.read(into);
    }

    @Override
    public boolean isOpen() {
      return pipe.isOpen();
    }

    @Override
    public void close() throws IOException {
      pipe.close();
    }
  }
}
