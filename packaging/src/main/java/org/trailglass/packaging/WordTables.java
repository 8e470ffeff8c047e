package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import org.trailglass.app.text.PackedWords;

/// The words of the program as tables, in the place of the files of properties that they are made
/// of: [PackedWords] says why.
final class WordTables {
  private static final String FOLDER = "/org/trailglass/app/text";
  private static final String SOURCE = ".properties";

  private WordTables() {}

  /// Puts them into a jar.
  static void addTo(Path jar) throws IOException {
    try (var inside = FileSystems.newFileSystem(jar);
        var files = Files.list(inside.getPath(FOLDER))) {
      for (var file : files.filter(each -> each.toString().endsWith(SOURCE)).toList()) {
        var name = PackedWords.name(file.getFileName().toString());
        Files.write(file.resolveSibling(name), PackedWords.pack(read(file)));
        Files.delete(file);
      }
    }
  }

  private static TreeMap<String, String> read(Path file) throws IOException {
    var texts = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    var sorted = new TreeMap<String, String>();
    texts.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }
}
