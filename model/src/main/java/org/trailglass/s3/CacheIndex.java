package org.trailglass.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// What the files of the cache are: a text file that lines are added to. The files themselves tell
/// what is kept; a line that is lost costs only the finding of an object while its bucket is out of
/// reach. Any thread, and several processes, one of which writes at a time. A line is written at
/// once, behind an end of line, so that one that was torn by a crash breaks no other.
final class CacheIndex {
  private static final Set<StandardOpenOption> APPEND =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

  private static final long MOMENT_NANOS = 100_000;

  private final Path file;

  CacheIndex(Path file) {
    this.file = file;
  }

  /// How long it is.
  long bytes() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// Adds a line.
  void add(KeptObject kept) throws IOException {
    locked(() -> write(file, "\n" + new IndexLine(kept).text()));
  }

  /// The lines that are whole, by the names of their files; the last one of a name counts.
  Map<String, KeptObject> read() throws IOException {
    var kept = new LinkedHashMap<String, KeptObject>();
    if (Files.exists(file)) {
      // Bytes that are no UTF-8 must not cost the lines around them.
      try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
        lines
            .map(IndexLine::parse)
            .flatMap(Optional::stream)
            .forEach(object -> kept.put(object.key().fileName(), object));
      } catch (UncheckedIOException whileReading) {
        throw whileReading.getCause();
      }
    }
    return kept;
  }

  /// Writes it anew without what is not kept. What others add meanwhile waits, and is not lost.
  ///
  /// @param isKept tells it by the name of its file
  void forget(Predicate<String> isKept) throws IOException {
    locked(
        () -> {
          var kept = read();
          kept.keySet().removeIf(isKept.negate());
          rewrite(kept.values());
        });
  }

  private void rewrite(Collection<KeptObject> kept) throws IOException {
    var text = new StringBuilder();
    kept.forEach(object -> text.append(new IndexLine(object).text()));
    // One that a killed process left must not be in the way.
    var fresh = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    write(fresh, text.toString());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private interface Writing {
    void run() throws IOException;
  }

  /// The lock has a file of its own, since the index becomes another file when it is written anew.
  private synchronized void locked(Writing writing) throws IOException {
    var place = file.resolveSibling(file.getFileName() + ".lock");
    try (var channel = FileChannel.open(place, APPEND, PrivateFiles.ofFile(place));
        var _ = lock(channel)) {
      writing.run();
    }
  }

  /// A system locks for processes: another cache of this one, which writes in this moment, has to
  /// be waited for here.
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException ofThisProcess) {
        LockSupport.parkNanos(MOMENT_NANOS);
      }
    }
  }

  private static void write(Path to, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try (var channel = FileChannel.open(to, APPEND, PrivateFiles.ofFile(to))) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
