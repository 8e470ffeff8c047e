package org.trailglass.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// Goes over the files of a trail with some threads, each taking the next file: the floor under any
/// loading.
final class TrailFiles {
  /// What is done with the text of one file.
  interface Reader {
    /// @param buffer of 64 KB, this thread's own
    void read(InputStream text, byte[] buffer) throws IOException;
  }

  static final int BUFFER = 1 << 16;

  private final List<Path> files;
  private final int threads;

  TrailFiles(Path trail, int threads) throws IOException {
    try (var found = Files.walk(trail)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    this.threads = threads;
  }

  int count() {
    return files.size();
  }

  long bytes() throws IOException {
    long bytes = 0;
    for (var file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /// What it takes to do this with all files.
  Span span(Reader reader) {
    var start = Span.start();
    var next = new AtomicInteger();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var tasks =
          IntStream.range(0, threads)
              .mapToObj(i -> executor.submit(() -> takeFiles(next, reader)))
              .toList();
      tasks.forEach(TrailFiles::await);
    }
    return start.end();
  }

  private boolean takeFiles(AtomicInteger next, Reader reader) throws IOException {
    var buffer = new byte[BUFFER];
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try (var text = new GZIPInputStream(Files.newInputStream(files.get(i)), BUFFER)) {
        reader.read(text, buffer);
      }
    }
    return true;
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// Inflates and forgets.
  static void discard(InputStream text, byte[] buffer) throws IOException {
    while (text.read(buffer) >= 0) {
      // Only the inflation is measured.
    }
  }
}
