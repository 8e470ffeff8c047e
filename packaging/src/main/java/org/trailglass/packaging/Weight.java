package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much a file or a folder may take on the disk, or on its way there.
///
/// @param most in megabytes, of a million bytes each
record Weight(int most) {
  private static final double MEGABYTE = 1e6;

  /// The program once it is installed, with its runtime and start-up cache.
  static final Weight INSTALLED = new Weight(200);

  /// The package of Debian, which is what most people load down.
  static final Weight PACKED = new Weight(60);

  /// Prints what it weighs, and plainly so where that is too much.
  ///
  /// @param file or a folder, with all that is in it
  void tell(Path file) throws IOException {
    double megabytes = bytes(file) / MEGABYTE;
    System.out.printf(
        "%s%s has %.1f MB; %d MB are the most it should have.%n",
        megabytes > most ? "TOO LARGE: " : "", file.getFileName(), megabytes, most);
  }

  /// The sum of the files, in bytes.
  static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
