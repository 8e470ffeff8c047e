package org.trailglass.export;

import java.io.IOException;
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

  /// Writes the events. Where this fails or is cancelled, nothing is left.
  ///
  /// @param isCancelled asked for each event, with the number of those that are done
  /// @throws CancellationException if it was cancelled
  /// @throws IOException if the file could not be written
  public Export.Outcome write(Export export, ExportFormat format, IntPredicate isCancelled)
      throws IOException {
    var place = place();
    var part = place.resolveSibling(".trailglass-" + UUID.randomUUID() + ".part");
    part.toFile().deleteOnExit();
    try {
      var outcome = writePart(part, export, format, isCancelled);
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

  private static Export.Outcome writePart(
      Path part, Export export, ExportFormat format, IntPredicate isCancelled) throws IOException {
    boolean[] isStopped = {false};
    IntPredicate stops =
        done -> {
          isStopped[0] |= isCancelled.test(done);
          return isStopped[0];
        };
    try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      var outcome = export.write(format, out, stops);
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
