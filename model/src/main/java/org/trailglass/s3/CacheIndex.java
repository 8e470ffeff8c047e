package org.trailglass.s3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

/// What the files of the cache are: a text file that lines are added to. The files themselves tell
/// what is kept; a line that is lost costs only the finding of an object while its bucket is out of
/// reach. Any thread, and several processes: a line is written at once, behind an end of line, so
/// that one that was torn by a crash breaks no other.
final class CacheIndex {
  private static final Set<StandardOpenOption> APPEND =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

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
    write(file, "\n" + new IndexLine(kept).text());
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
      }
    }
    return kept;
  }

  /// Writes it anew. What another process adds in this moment is lost from it.
  void rewrite(Collection<KeptObject> kept) throws IOException {
    var text = new StringBuilder();
    kept.forEach(object -> text.append(new IndexLine(object).text()));
    // Another process may do the same in this moment.
    var fresh = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    write(fresh, text.toString());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
