package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.Stylesheet;

/// The style sheets of the program, compiled: the toolkit looks for a file of the same name that
/// ends in `.bss` beside each that it is given, and reads that without parsing. What a sheet
/// imports is in it.
final class StyleSheets {
  private static final String SOURCE = ".css";
  private static final String COMPILED = ".bss";

  private final Path work;

  /// @param work an empty folder for the files on the way
  StyleSheets(Path work) {
    this.work = work;
  }

  /// Puts them into a jar, beside those that they are made of.
  void addTo(Path jar) throws IOException {
    try (var inside = FileSystems.newFileSystem(jar)) {
      var sheets = sheets(inside);
      for (var sheet : sheets) {
        var copy = work.resolve(sheet.toString().substring(1));
        Files.createDirectories(copy.getParent());
        Files.copy(sheet, copy);
      }
      for (var sheet : sheets) {
        var source = work.resolve(sheet.toString().substring(1));
        var compiled = source.resolveSibling(compiled(source));
        Stylesheet.convertToBinary(source.toFile(), compiled.toFile());
        Files.copy(compiled, sheet.resolveSibling(compiled(sheet)));
      }
    }
  }

  private static List<Path> sheets(FileSystem jar) throws IOException {
    try (var files = Files.walk(jar.getPath("/"))) {
      return files.filter(file -> file.toString().endsWith(SOURCE)).toList();
    }
  }

  private static String compiled(Path sheet) {
    return sheet.getFileName().toString().replace(SOURCE, COMPILED);
  }
}
