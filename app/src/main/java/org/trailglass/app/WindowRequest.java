package org.trailglass.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trailglass.app.text.Words;

/// What the command line asks of the window. Immutable.
///
/// @param screenshot the PNG file to write instead of showing a window
/// @param width of the picture in pixels
/// @param height likewise
/// @param theme the constant of the theme that is asked for
/// @param isOwnWindow whether a window opens even where one is open
/// @param query the text of the filter; empty for none
/// @param paths as they were typed
record WindowRequest(
    Optional<String> screenshot,
    int width,
    int height,
    Optional<String> theme,
    boolean isOwnWindow,
    String query,
    List<String> paths) {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
  private static final Set<String> THEMES =
      Set.of("light", "dark", "high-contrast", "high-contrast-light");
  private static final int LEAST = 200;
  private static final int MOST = 8_000;

  /// What is wrong with the arguments, as a sentence.
  static final class UsageException extends Exception {
    UsageException(String message) {
      super(message);
    }
  }

  /// Reads the arguments. `--` ends the options; an option may also be written `--name=value`.
  static WindowRequest parse(String[] arguments, Words words) throws UsageException {
    var reading = new Reading(words, List.of(arguments));
    return reading.request();
  }

  private static final class Reading {
    private final Words words;
    private final List<String> left;
    private Optional<String> screenshot = Optional.empty();
    private Optional<String> theme = Optional.empty();
    private boolean isOwnWindow;
    private String query = "";
    private int width = 1440;
    private int height = 900;
    private final List<String> paths = new ArrayList<>();

    Reading(Words words, List<String> arguments) {
      this.words = words;
      this.left = new ArrayList<>(arguments);
    }

    WindowRequest request() throws UsageException {
      while (!left.isEmpty()) {
        take(left.removeFirst());
      }
      return new WindowRequest(
          screenshot, width, height, theme, isOwnWindow, query, List.copyOf(paths));
    }

    private void take(String argument) throws UsageException {
      int equals = argument.indexOf('=');
      if (argument.startsWith("--") && equals > 0) {
        left.addFirst(argument.substring(equals + 1));
        argument = argument.substring(0, equals);
      }
      switch (argument) {
        case "--" -> {
          paths.addAll(left);
          left.clear();
        }
        case "--screenshot" -> screenshot = Optional.of(value("start.usage.screenshot"));
        case "--size" -> size(value("start.usage.size"));
        case "--new-window" -> isOwnWindow = true;
        case "--query" -> query = value("start.usage.query");
        case "--theme" -> theme(value("start.usage.theme"));
        default -> path(argument);
      }
    }

    private String value(String complaint) throws UsageException {
      if (left.isEmpty()) {
        throw new UsageException(words.get(complaint));
      }
      return left.removeFirst();
    }

    private void size(String text) throws UsageException {
      var size = SIZE.matcher(text);
      if (!size.matches()) {
        throw new UsageException(words.get("start.usage.size"));
      }
      width = Integer.parseInt(size.group(1));
      height = Integer.parseInt(size.group(2));
      if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
        throw new UsageException(words.get("start.usage.size"));
      }
    }

    private void theme(String name) throws UsageException {
      if (!THEMES.contains(name.toLowerCase(Locale.ROOT))) {
        throw new UsageException(words.get("start.usage.theme"));
      }
      theme = Optional.of(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void path(String argument) throws UsageException {
      if (argument.startsWith("-") && argument.length() > 1) {
        throw new UsageException(words.get("start.usage.option", argument));
      }
      paths.add(argument);
    }
  }
}
