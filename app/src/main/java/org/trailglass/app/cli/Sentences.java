package org.trailglass.app.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.LimitName;
import org.trailglass.problem.Problem;

/// The words of the command line, from the one bundle that holds every word. The file is read by
/// its name: the package table keeps the command line free of the window's classes. Immutable.
///
/// @param bundle the words by key
record Sentences(ResourceBundle bundle) {
  private static final String FILE = "/org/trailglass/app/text/words.properties";

  /// Read as a file: a search for bundles looks into every jar of the program, at each start.
  static Sentences english() {
    try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(FILE), FILE);
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Sentences(new PropertyResourceBundle(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a key with its places filled.
  String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
  }

  /// What is wrong, and what was expected.
  String of(Problem problem) {
    return of("problem." + problem.topic(), problem.amount());
  }

  /// What is wrong with a limit.
  String of(ChosenLimits.Wrong wrong) {
    return wrong
        .known()
        .map(limit -> of("limits.wrong", limit, limit.most(), wrong.value()))
        .orElseGet(() -> of("limits.unknown", wrong.name(), allLimits()));
  }

  /// What is wrong with a limit in the settings, and what holds instead.
  String ofKept(ChosenLimits.Wrong wrong) {
    return of("limits.kept", of(wrong));
  }

  private static String allLimits() {
    return Arrays.stream(LimitName.values())
        .map(LimitName::toString)
        .collect(Collectors.joining(", "));
  }

  /// What was done about it.
  String of(Problem.Action action) {
    return of("problem.action." + action.name().toLowerCase(Locale.ROOT));
  }
}
