package org.trailglass.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The types of files that open with the program, as `jpackage` takes them: a file of properties
/// for each, in the folder of the system.
final class FileTypes {
  private static final String SUFFIX = ".type.properties";

  private FileTypes() {}

  /// The options of `jpackage` that name them.
  static List<String> options(Product product, String system) {
    try (Stream<Path> files = Files.list(product.configuration().resolve(system))) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .flatMap(file -> Stream.of("--file-associations", file.toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
