package org.trailglass.app.instance;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// The lock that only one living process holds: the system frees it however that process ends. Its
/// file stays, empty; were it deleted, two processes could each hold a lock of that name.
final class LifeLock implements Closeable {
  private final FileChannel file;

  private LifeLock(FileChannel file) {
    this.file = file;
  }

  /// Takes it; empty if another one holds it.
  ///
  /// @throws IOException if the file is a link or cannot be locked
  static Optional<LifeLock> take(Path path) throws IOException {
    var file =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
            PrivateFolder.ofFiles());
    boolean isTaken = false;
    try {
      isTaken = file.tryLock() != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return Optional.empty();
    } finally {
      if (!isTaken) {
        file.close();
      }
    }
    return isTaken ? Optional.of(new LifeLock(file)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
