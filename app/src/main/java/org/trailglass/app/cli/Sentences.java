package org.trailglass.app.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.LimitName;
import org.trailglass.problem.Problem;

/// The words of the command line, from the one bundle that holds every word. The bundle is read by
/// its name: the package table keeps the command line free of the window's classes. Immutable.
///
/// @param bundle the words by key
record Sentences(ResourceBundle bundle) {

  static Sentences english() {
    return new Sentences(ResourceBundle.getBundle("org.trailglass.app.text.words", Locale.ROOT));
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
