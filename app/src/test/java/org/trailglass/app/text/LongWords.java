package org.trailglass.app.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words of a language that nobody speaks: English, with every word half as long again. What a
/// window cannot show in it, it cannot show in some language that somebody speaks.
public final class LongWords {
  /// Letters that mean something to the format, and words.
  private static final Pattern WORD = Pattern.compile("\\{\\d,\\w+|[\\p{L}_]+");

  private LongWords() {}

  /// The words.
  public static Words make() {
    var english = Words.english();
    var texts = new Properties();
    for (var key : english.texts().keySet()) {
      texts.setProperty(key, longer(key, english.get(key)));
    }
    try {
      var written = new StringWriter();
      texts.store(written, "");
      return Words.read(new StringReader(written.toString()), Locale.ENGLISH);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Keys of the keyboard have their names in every language.
  private static String longer(String key, String text) {
    return key.startsWith("key.") || key.endsWith(".keys")
        ? text
        : WORD.matcher(text).replaceAll(LongWords::longer);
  }

  private static String longer(MatchResult word) {
    var text = word.group();
    if (text.startsWith("{")) {
      return text;
    }
    var letters = text.replace("_", "");
    return text + letters.substring(0, Math.ceilDiv(letters.length(), 2)).toLowerCase(Locale.ROOT);
  }
}
