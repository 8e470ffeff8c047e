package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is written beside the program: `README.md`, `CHANGELOG.md` and all of `docs`, as the tests
/// find them.
final class Documents {
  static final Path ROOT = Path.of("..");
  static final Path IMAGES = ROOT.resolve("docs/images");

  /// A link or picture of Markdown to a file here, without what stands behind `#`.
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");

  /// What stands between backticks is no link.
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

  private Documents() {}

  /// All documents.
  static List<Path> all() throws IOException {
    try (var top = Files.list(ROOT);
        var docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  /// The files that a document links to or shows.
  static List<Path> links(Path document) throws IOException {
    return LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""))
        .results()
        .map(link -> document.resolveSibling(link.group(1)).normalize())
        .toList();
  }
}
