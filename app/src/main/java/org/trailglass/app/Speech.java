package org.trailglass.app;

import java.util.Locale;
import java.util.Optional;
import org.trailglass.app.settings.LanguageChoice;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;

/// Which language the program speaks: the one that was asked for at the start, else the one that is
/// kept in the settings, else that of the system, else English. Immutable.
///
/// @param asked the language that was asked for, if one was
record Speech(Optional<Language> asked) {

  /// The words for who has read no settings. The toolkit is left as it is.
  Words words() {
    return words(LanguageChoice.SYSTEM);
  }

  /// The words for a choice. The toolkit is left as it is.
  Words words(LanguageChoice choice) {
    var language = asked.orElseGet(() -> language(choice));
    return Words.of(language, locale(language, Locale.getDefault(Locale.Category.FORMAT)));
  }

  /// The words for a choice, and with them those of the libraries (the buttons of dialogs, the
  /// menus of text fields, the names of keys): they look for the language of the process. Once,
  /// before the first of their windows.
  Words speak(LanguageChoice choice) {
    var words = words(choice);
    if (!words.locale().getLanguage().equals(Locale.getDefault().getLanguage())) {
      Locale.setDefault(words.locale());
    }
    return words;
  }

  private static Language language(LanguageChoice choice) {
    return switch (choice) {
      case SYSTEM -> Language.of(Locale.getDefault(Locale.Category.DISPLAY));
      case ENGLISH -> Language.ENGLISH;
      case GERMAN -> Language.GERMAN;
    };
  }

  /// A person in Zurich writes numbers otherwise than one in Berlin: the country stays where the
  /// language is the same.
  private static Locale locale(Language language, Locale system) {
    return language.isOf(system) ? system : language.locale();
  }
}
