package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedWordsTest {

  @ParameterizedTest
  @EnumSource
  void saysWhatTheFileOfPropertiesSays(Language language) {
    // given
    var file = Words.of(language, language.locale()).texts();
    var texts = new HashMap<String, String>();
    file.keySet().forEach(key -> texts.put(key, file.getString(key)));

    // when
    var packed = new PackedWords(PackedWords.pack(texts));

    // then
    assertThat(packed.keySet()).isEqualTo(file.keySet()).hasSizeGreaterThan(1000);
    assertThat(packed.keySet()).allSatisfy(key -> assertThat(packed.containsKey(key)).isTrue());
    assertThat(Collections.list(packed.getKeys()))
        .allSatisfy(key -> assertThat(packed.getString(key)).isEqualTo(file.getString(key)));
  }

  @Test
  void findsAsManyKeysAsThereAre() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int count = 0; count < 100; count++) {
      var texts = new HashMap<String, String>();
      for (int i = 0; i < count; i++) {
        texts.put(Integer.toString(random.nextInt(1000), 36), "ü – " + random.nextInt());
      }

      var packed = new PackedWords(PackedWords.pack(texts));

      assertThat(packed.keySet()).as("seed %d", seed).isEqualTo(texts.keySet());
      texts.forEach(
          (key, text) ->
              assertThat(packed.handleGetObject(key)).as("seed %d", seed).isEqualTo(text));
      assertThat(packed.containsKey("no.such.key")).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void tellsKeysOfOneHashApart() {
    var packed = new PackedWords(PackedWords.pack(Map.of("Aa", "first", "BB", "second")));

    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(packed.getString("Aa")).isEqualTo("first");
    assertThat(packed.getString("BB")).isEqualTo("second");
    assertThat(packed.containsKey("C#")).isFalse();
  }

  @Test
  void liesInThePlaceOfTheFileOfProperties() {
    assertThat(PackedWords.name("words_de.properties")).isEqualTo("words_de.words");
  }
}
