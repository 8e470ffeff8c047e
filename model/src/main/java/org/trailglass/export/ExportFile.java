package org.trailglass.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/// A file that takes an export: written beside its place and moved there when it is whole, so that
/// nobody ever sees half of it, and what stood there before stays until then. Immutable.
///
/// @param target the file; replaced if there is one
public record ExportFile(Path target) {

  /// What is written into the file.
  @FunctionalInterface
  private interface Content {
    /// Writes and flushes; does not close.
    Export.Outcome write(OutputStream out, IntPredicate isCancelled) throws IOException;
  }

  /// Writes the events. Where this fails or is cancelled, nothing is left.
  ///
  /// @param isCancelled asked for each event, with the number of those that are done
  /// @throws CancellationException if it was cancelled
  /// @throws IOException if the file could not be written
  public Export.Outcome write(Export export, ExportFormat format, IntPredicate isCancelled)
      throws IOException {
    return write((out, isStopped) -> export.write(format, out, isStopped), isCancelled);
  }

  /// Writes a list, as UTF-8. Where this fails or is cancelled, nothing is left.
  ///
  /// @param isCancelled asked for each row, with the number of those that are done
  /// @throws CancellationException if it was cancelled
  /// @throws IOException if the file could not be written
  public Export.Outcome write(TextTable table, TableForm form, IntPredicate isCancelled)
      throws IOException {
    return write(
        (out, isStopped) -> {
          var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          var buffered = new BufferedWriter(writer, 1 << 16);
          int written = form.write(table, buffered, isStopped);
          buffered.flush();
          return new Export.Outcome(written, 0);
        },
        isCancelled);
  }

  private Export.Outcome write(Content content, IntPredicate isCancelled) throws IOException {
    var place = place();
    var part = place.resolveSibling(".trailglass-" + UUID.randomUUID() + ".part");
    part.toFile().deleteOnExit();
    try {
      var outcome = writePart(part, content, isCancelled);
      move(part, place);
      return outcome;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Behind a link the file that it leads to, so that the link stays.
  private Path place() throws IOException {
    var path = target.toAbsolutePath();
    if (Files.isDirectory(path)) {
      throw new NoSuchFileException(path.toString(), null, "a folder");
    }
    return Files.exists(path) ? path.toRealPath() : path;
  }

  private static Export.Outcome writePart(Path part, Content content, IntPredicate isCancelled)
      throws IOException {
    boolean[] isStopped = {false};
    IntPredicate stops =
        done -> {
          isStopped[0] |= isCancelled.test(done);
          return isStopped[0];
        };
    try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      var outcome = content.write(out, stops);
      if (isStopped[0] || isCancelled.test(outcome.written() + outcome.withoutText())) {
        throw new CancellationException("cancelled");
      }
      return outcome;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
