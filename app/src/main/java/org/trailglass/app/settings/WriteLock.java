package org.trailglass.app.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Keeps other processes from writing the settings between the reading and the writing of this one.
/// Any thread; waits for half a second at most, and then goes on without: a process that stands
/// still keeps nobody from ending.
final class WriteLock implements AutoCloseable {
  private static final int ATTEMPTS = 50;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private final @Nullable FileChannel channel;

  private WriteLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /// Takes it.
  ///
  /// @param path of the file that is written; the lock lies beside it and stays there
  static WriteLock of(Path path) throws IOException {
    var channel =
        FileChannel.open(
            path.resolveSibling(path.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      for (int i = 0; i < ATTEMPTS; i++) {
        if (isTaken(channel)) {
          break;
        }
        LockSupport.parkNanos(PAUSE);
      }
      return new WriteLock(channel);
    } catch (IOException unlockable) { // as on some network drives
      channel.close();
      return new WriteLock(null);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException thisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
