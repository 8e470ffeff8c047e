package org.trailglass.app.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// Every word a person reads, by key, in one language: from `words.properties` beside this class in
/// English, from `words_de.properties` in German; in packages from the table that these were made
/// into ([PackedWords]). Immutable; any thread.
///
/// Keys are written `feature.thing` or `feature.thing.part`; tests find keys that are used but
/// missing, and what one language has and another lacks. Texts with arguments are in the language
/// of {@link MessageFormat}: `{0}`, and `{0, choice,…}` for plurals; in these a single quote is
/// written twice.
public final class Words {
  private final ResourceBundle texts;
  private final Locale locale;

  /// Read when they are first needed, which with another language is never.
  private static final class English {
    static final Words WORDS = of(Language.ENGLISH, Locale.ENGLISH);
  }

  private Words(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /// The English words, with English numbers.
  public static Words english() {
    return English.WORDS;
  }

  /// The words of a language.
  ///
  /// @param locale writes numbers, and the names of months
  public static Words of(Language language, Locale locale) {
    var file = language.file();
    try (var packed = Words.class.getResourceAsStream(PackedWords.name(file))) {
      return packed == null
          ? read(file, locale)
          : new Words(new PackedWords(packed.readAllBytes()), locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Words read(String file, Locale locale) throws IOException {
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), locale);
    }
  }

  /// Read as a file: a search for bundles looks into every jar of the program, at each start.
  static Words read(Reader texts, Locale locale) throws IOException {
    return new Words(new PropertyResourceBundle(texts), locale);
  }

  /// What writes numbers, and the names of months.
  public Locale locale() {
    return locale;
  }

  /// The texts themselves, for a library that asks for them.
  public ResourceBundle texts() {
    return texts;
  }

  /// The text of a key, as it is. What a language lacks is said in English.
  ///
  /// @throws MissingResourceException if there is none: a mistake in the program
  public String get(String key) {
    return texts.containsKey(key) ? texts.getString(key) : english().texts.getString(key);
  }

  /// The text of a key with its places filled. Numbers are written as by {@link Formats#number}
  /// when they are given as numbers.
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), locale).format(arguments);
  }

  /// What a key of the keyboard is called; by its English name, such as `Page Up`. Letters and
  /// signs have none.
  public String keyName(String english) {
    var key = "key." + english.replace(" ", "");
    return has(key) ? get(key) : english;
  }

  /// Whether there is a text for the key: for names that come from the data.
  public boolean has(String key) {
    return texts.containsKey(key) || english().texts.containsKey(key);
  }
}
