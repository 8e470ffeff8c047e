package org.trailglass.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.text.Language;

/// What `--language` says, which is read before everything else: the usage of all other arguments
/// is explained in that language. Immutable.
///
/// @param name as it was written, if it was; empty where the option stands without one
/// @param others the arguments without it
record LanguageOption(Optional<String> name, List<String> others) {
  private static final String OPTION = "--language";

  LanguageOption {
    others = List.copyOf(others);
  }

  /// Reads the option wherever it stands before `--`; the last one holds.
  static LanguageOption of(String... arguments) {
    var others = new ArrayList<String>();
    Optional<String> name = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--")) {
        others.addAll(List.of(arguments).subList(i, arguments.length));
        break;
      }
      if (arguments[i].equals(OPTION)) {
        i++;
        name = Optional.of(i < arguments.length ? arguments[i] : "");
      } else if (arguments[i].startsWith(OPTION + "=")) {
        name = Optional.of(arguments[i].substring(OPTION.length() + 1));
      } else {
        others.add(arguments[i]);
      }
    }
    return new LanguageOption(name, others);
  }

  /// The language, if one is named that the program speaks.
  Optional<Language> language() {
    return name.flatMap(Language::named);
  }

  /// Whether a language is named that the program does not speak.
  boolean isWrong() {
    return name.isPresent() && language().isEmpty();
  }
}
