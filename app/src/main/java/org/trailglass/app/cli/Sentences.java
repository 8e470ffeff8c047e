package org.trailglass.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trailglass.app.text.Words;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.LimitName;
import org.trailglass.problem.Problem;
import org.trailglass.query.Mistake;
import org.trailglass.search.PatternFault;

/// What the command line says of what happens. Immutable.
///
/// @param words of the language that it speaks
record Sentences(Words words) {

  /// The text of a key with its places filled.
  String of(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  /// What is wrong with a query.
  String of(Mistake mistake) {
    return of("mistake." + mistake.kind(), mistake.shortArguments().toArray());
  }

  /// Why a regular expression cannot be used.
  String of(PatternFault fault) {
    return of("pattern." + fault.reason(), fault.detail());
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
