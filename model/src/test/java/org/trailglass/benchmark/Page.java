package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of documentation that takes tables between markers, `<!-- name:begin -->` and
/// `<!-- name:end -->`.
final class Page {
  private final Path file;

  Page(Path file) {
    this.file = file;
  }

  /// Prints a table and puts it in the place of the last one.
  void put(String name, String table) throws IOException {
    System.out.println(table);
    var begin = "<!-- " + name + ":begin -->";
    var end = "<!-- " + name + ":end -->";
    var text = Files.readString(file);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(file + " lacks the markers " + begin + " and " + end);
    }
    Files.writeString(
        file, text.substring(0, from + begin.length()) + "\n" + table + "\n" + text.substring(to));
  }
}
