package org.trailglass.app.open;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads paths as people write, paste and pass them: in quotes, with `~`, as `file:` URL. Touches
/// no
/// disk. Immutable.
///
/// @param base what a relative path is relative to
/// @param home what `~` means
public record PathText(Path base, Path home) {
  /// Longer ones are no paths on any system.
  private static final int LONGEST = 4_096;

  /// One path; empty if the text cannot be one.
  public Optional<Path> path(String text) {
    String name = unquoted(text.strip());
    if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(base.resolve(absolute(name)).normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
      return Optional.empty();
    }
  }

  /// Whether the text is written as only a path is: from the root, the home, or as a `file:` URL.
  public boolean isPlainlyPath(String text) {
    String name = unquoted(text.strip());
    return name.startsWith("/")
        || name.startsWith("~/")
        || name.startsWith("\\\\")
        || name.startsWith("file:/")
        || name.matches("[A-Za-z]:[\\\\/].*");
  }

  /// @throws InvalidPathException if it is none
  private Path absolute(String name) {
    if (name.startsWith("file:")) {
      return Path.of(URI.create(name.replace(" ", "%20")));
    }
    if (name.equals("~")) {
      return home;
    }
    if (name.startsWith("~/") || name.startsWith("~\\")) {
      return home.resolve(name.substring(2));
    }
    return Path.of(name);
  }

  private static String unquoted(String text) {
    if (text.length() >= 2) {
      char first = text.charAt(0);
      if ((first == '"' || first == '\'') && text.charAt(text.length() - 1) == first) {
        return text.substring(1, text.length() - 1);
      }
    }
    return text;
  }

  /// Several paths in one text, with white space between them; those with spaces are in quotes.
  public List<Path> paths(String text) {
    return words(text).stream().flatMap(word -> path(word).stream()).toList();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    char quote = 0;
    for (char c : text.toCharArray()) {
      if (quote != 0 ? c == quote : c == '"' || c == '\'') {
        quote = quote == 0 ? c : 0;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    words.removeIf(String::isEmpty);
    return words;
  }
}
