package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That every language has every text, in the same shape.
class LanguagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^{}]*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /// What is written alike in German, for it is a name, a sign, or the same word.
  private static final Set<String> ALIKE =
      Set.of(
          "ARN",
          "AssumeRole",
          "AssumeRoleWithSAML",
          "AssumeRoleWithWebIdentity",
          "AssumeRoot",
          "Buckets",
          "CSV",
          "CreateAccessKey",
          "Deutsch",
          "Downloads",
          "English",
          "Filter",
          "GetFederationToken",
          "GetSessionToken",
          "IMDSv1",
          "IMDSv2",
          "Identity Center",
          "Insights",
          "JSON",
          "MFA",
          "Markdown",
          "Name",
          "Organisation {0}",
          "Problem",
          "Region",
          "Root",
          "SHA-256",
          "SwitchRole",
          "Term {0}",
          "Text",
          "Trailglass",
          "Trailglass {0}",
          "user, role, service …",
          "{0} – Trailglass",
          "UTC",
          "Version");

  private final Words english = Words.english();

  private static Words of(Language language) {
    return Words.of(language, language.locale());
  }

  private static Set<String> keys(Words words) {
    return new TreeSet<>(words.texts().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void hasTheSameKeysAsEnglish(Language language) {
    assertThat(keys(of(language))).isEqualTo(keys(english));
  }

  @ParameterizedTest
  @EnumSource
  void hasTheSamePlacesAndPlurals(Language language) {
    var words = of(language);
    for (var key : keys(english)) {
      assertThat(places(words.get(key))).as(key).isEqualTo(places(english.get(key)));
      assertThat(plurals(words.get(key))).as(key).isEqualTo(plurals(english.get(key)));
    }
  }

  private static Set<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(found -> places.add(found.group(1)));
    return places;
  }

  /// The numbers at which the words of a text change, for each of its plurals.
  private static Set<String> plurals(String text) {
    if (!text.contains("{")) {
      return Set.of();
    }
    var plurals = new TreeSet<String>();
    var formats = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof ChoiceFormat choice) {
        plurals.add(i + ": " + Arrays.toString(choice.getLimits()));
      }
    }
    return plurals;
  }

  @ParameterizedTest
  @EnumSource
  void writesSingleQuotesTwiceWhereTextsHavePlaces(Language language) {
    var words = of(language);
    for (var key : keys(words)) {
      if (words.get(key).contains("{0")) {
        assertThat(words.get(key).replace("''", "")).as(key).doesNotContain("'");
      }
    }
  }

  @Test
  void leavesNothingInEnglish() {
    var german = of(Language.GERMAN);
    var left =
        keys(english).stream()
            .filter(key -> german.get(key).equals(english.get(key)))
            .filter(key -> LETTERS.matcher(withoutPlaces(english.get(key))).find())
            .filter(key -> !ALIKE.contains(english.get(key).strip().replace("_", "")))
            .filter(key -> !isExample(key))
            .toList();

    assertThat(left).isEmpty();
  }

  /// Units, lines of a shell, and what may be typed.
  private static boolean isExample(String key) {
    return key.startsWith("format.")
        || key.startsWith("key.")
        || key.contains(".usage.footer.")
        || key.endsWith(".prompt")
        || Set.of("cli.pattern", "about.surroundings").contains(key);
  }

  private static String withoutPlaces(String text) {
    return text.replaceAll("\\{[^{}]*}", "");
  }

  @Test
  void hasAMnemonicWhereEnglishHasOne() {
    var german = of(Language.GERMAN);
    var menus =
        keys(english).stream()
            .filter(key -> key.startsWith("menu.") || key.startsWith("follow"))
            .toList();

    assertThat(menus).hasSizeGreaterThan(50);
    for (var key : menus) {
      assertThat(german.get(key).contains("_")).as(key).isEqualTo(english.get(key).contains("_"));
    }
  }

  @Test
  void beginsEveryLineOfShortcutsWithItsKeys() {
    for (var language : Language.values()) {
      var words = of(language);
      keys(words).stream()
          .filter(key -> key.startsWith("shortcuts.") && key.endsWith(".keys"))
          .flatMap(key -> words.get(key).lines())
          .forEach(line -> assertThat(line.split(" = ", -1)).as(line).hasSize(2));
    }
  }

  @Test
  void fillsInNumbersAsTheLanguageWritesThem() {
    var german = of(Language.GERMAN);
    var swiss = Words.of(Language.GERMAN, Locale.forLanguageTag("de-CH"));

    assertThat(german.get("status.events", 1_204_000)).isEqualTo("1.204.000 Ereignisse");
    assertThat(swiss.get("status.events", 1_204_000)).isEqualTo("1’204’000 Ereignisse");
    assertThat(new Formats(german).bytes(1_500_000)).isEqualTo("1,43 MB");
    assertThat(new Formats(german).duration(1_250_000_000)).isEqualTo("1,3 s");
  }

  @Test
  void saysInEnglishWhatALanguageLacks() throws Exception {
    var few = Words.read(new StringReader("app.name=X"), Locale.GERMAN);

    assertThat(List.of(few.get("app.name"), few.get("about.version")))
        .containsExactly("X", "Version");
    assertThat(few.has("about.version")).isTrue();
    assertThat(few.has("no.such.key")).isFalse();
  }

  @Test
  void showsNoCharacterThatCannotBeSeen() {
    var hidden = new ArrayList<String>();
    for (var language : Language.values()) {
      var words = of(language);
      for (var key : keys(words)) {
        Stream.of(words.get(key))
            .filter(text -> text.codePoints().anyMatch(c -> c < ' ' && c != '\n' || c == 0x7f))
            .forEach(text -> hidden.add(key));
      }
    }

    assertThat(hidden).isEmpty();
  }
}
