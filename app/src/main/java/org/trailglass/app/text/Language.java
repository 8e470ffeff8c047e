package org.trailglass.app.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks. A new one is a constant here and a file of words beside
/// {@link Words}.
public enum Language {
  ENGLISH(Locale.ENGLISH, "words.properties"),
  GERMAN(Locale.GERMAN, "words_de.properties");

  private final Locale locale;
  private final String file;

  Language(Locale locale, String file) {
    this.locale = locale;
    this.file = file;
  }

  /// The language without a country.
  public Locale locale() {
    return locale;
  }

  /// The name of its file of words.
  String file() {
    return file;
  }

  /// Whether a locale is one of this language, of whatever country.
  public boolean isOf(Locale other) {
    return locale.getLanguage().equals(other.getLanguage());
  }

  /// The language of a locale; English where it is none of these.
  public static Language of(Locale locale) {
    return known(locale).orElse(ENGLISH);
  }

  /// The language of a name such as `de`, `de-AT` or `de_DE.UTF-8`; empty if it is none of these.
  public static Optional<Language> named(String name) {
    return known(Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-')));
  }

  private static Optional<Language> known(Locale locale) {
    return Arrays.stream(values()).filter(language -> language.isOf(locale)).findFirst();
  }
}
