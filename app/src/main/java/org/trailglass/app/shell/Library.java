package org.trailglass.app.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Something that is shipped with the program. Immutable.
///
/// @param licence as its makers name it; several with `or` between them
record Library(String name, String version, String licence) {

  /// All of them: the Java runtime, then what the build wrote down from their POMs, in the order of
  /// their names.
  static List<Library> all() {
    var runtime =
        new Library(
            System.getProperty("java.vm.name", "Java"),
            System.getProperty("java.version", ""),
            "GPL-2.0 with Classpath Exception");
    var written = Library.class.getResourceAsStream("libraries.txt");
    var stream = Objects.requireNonNull(written, "libraries.txt");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var libraries =
          lines
              .lines()
              .map(line -> line.split("\t", -1))
              .map(parts -> new Library(parts[0], parts[1], parts[2]))
              .distinct() // modules of one library have one name
              .sorted((a, b) -> a.name.compareToIgnoreCase(b.name));
      return Stream.concat(Stream.of(runtime), libraries).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
