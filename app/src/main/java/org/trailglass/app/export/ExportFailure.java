package org.trailglass.app.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// Says why a file could not be written, and what to do. Immutable.
record ExportFailure(Words words) {
  /// How the systems say that there is no room, in each language that the program speaks: ENOSPC,
  /// EDQUOT, ERROR_DISK_FULL.
  private static final List<String> FULL =
      List.of(
          "no space left",
          "not enough space",
          "quota exceeded",
          "disk is full",
          "kein speicherplatz",
          "nicht genug speicherplatz",
          "plattenplatz");

  String of(Path file, Throwable thrown) {
    var shown = VisibleText.of(file.toAbsolutePath().toString());
    var folder = VisibleText.of(String.valueOf(file.toAbsolutePath().getParent()));
    return switch (thrown) {
      case AccessDeniedException denied -> words.get("export.failed.denied", folder);
      case NoSuchFileException gone -> words.get("export.failed.folder", folder);
      case OutOfMemoryError full -> words.get("export.failed.memory");
      case IOException e when isFull(e) -> words.get("export.failed.full", folder);
      default -> words.get("export.failed", shown, VisibleText.of(reason(thrown)));
    };
  }

  private static boolean isFull(IOException e) {
    var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return FULL.stream().anyMatch(said::contains);
  }

  private static String reason(Throwable thrown) {
    return thrown instanceof FileSystemException e && e.getReason() != null
        ? e.getReason()
        : String.valueOf(thrown.getMessage());
  }
}
