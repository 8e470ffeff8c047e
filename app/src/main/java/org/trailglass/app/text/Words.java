package org.trailglass.app.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// Every word a person reads, by key, from `words.properties` beside this class. Immutable; any
/// thread.
///
/// Keys are written `feature.thing` or `feature.thing.part`; a test finds keys that are used but
/// missing. Texts with arguments are in the language of {@link MessageFormat}: `{0}`, and `{0,
/// choice,…}` for plurals; in these a single quote is written twice.
public final class Words {
  private static final String FILE = "words.properties";
  private static final Words ENGLISH = new Words(read());

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /// The English words, which are the only ones so far.
  public static Words english() {
    return ENGLISH;
  }

  /// Read as a file: a search for bundles looks into every jar of the program, at each start.
  private static ResourceBundle read() {
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE);
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a key, as it is.
  ///
  /// @throws MissingResourceException if there is none: a mistake in the program
  public String get(String key) {
    return bundle.getString(key);
  }

  /// The text of a key with its places filled. Numbers are written as by {@link Formats#number}
  /// when
  /// they are given as numbers.
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
  }

  /// Whether there is a text for the key: for names that come from the data.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
