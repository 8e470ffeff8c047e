package org.trailglass.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @Test
  void readsWhatItWrites() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var parts = "a Z9_-@*.\"\\:/ \n\té中\ud800\udfff()<>?".toCharArray();
    for (int i = 0; i < 5_000; i++) {
      var keys = new ArrayList<String>();
      for (int key = random.nextInt(4); key >= 0; key--) {
        var text = new StringBuilder();
        random.ints(random.nextInt(5), 0, parts.length).forEach(at -> text.append(parts[at]));
        keys.add(text.toString());
      }
      var path = new FieldPath(keys);

      assertThat(FieldPath.parse(path.toString())).as("seed %d", seed).isEqualTo(path);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "userIdentity.arn|userIdentity,arn",
        "\"\"|``",
        "a.\"b.c\".\"d\\\"\\\\\"|a,b.c,d\"\\",
        "a.*|a,*",
        "@timestamp|@timestamp"
      })
  void quotesWhatIsNotPlain(String written, String keys) {
    var path = new FieldPath(List.of(keys.split(",", -1)));

    assertThat(path).hasToString(written);
    assertThat(FieldPath.parse(written)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "\"a", "\"a\"b", "\"a\\\""})
  void refusesWhatIsNoPath(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.parse(text));
  }

  @ParameterizedTest
  @EnumSource
  void parsesTheNameOfADerivedFieldAsThatField(DerivedField field) {
    var path = field.path();

    assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
    assertThat(path.isDerived()).isTrue();
    assertThat(path.toString()).doesNotContain("\"");
  }

  @ParameterizedTest
  @EnumSource
  void quotesAKeyOfARecordThatIsNamedLikeADerivedField(DerivedField field) {
    var literal = new FieldPath(field.path().keys());

    assertThat(literal).isNotEqualTo(field.path());
    assertThat(literal.toString()).startsWith("\"" + literal.keys().getFirst() + "\"");
    assertThat(FieldPath.parse(literal.toString())).isEqualTo(literal);
    assertThat(literal.child("x").toString()).doesNotContain("\"");
    assertThat(literal.compareTo(field.path())).isNegative();
    assertThat(field.path().compareTo(literal)).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void neverTakesAKeyOfARecordForAFieldOfTheWholeSet(SetField field) {
    var literal = new FieldPath(field.path().keys());

    assertThat(FieldPath.parse(field.path().toString())).isEqualTo(field.path());
    assertThat(literal).isNotEqualTo(field.path());
    assertThat(literal.toString()).startsWith("\"" + literal.keys().getFirst() + "\"");
    assertThat(FieldPath.parse(literal.toString())).isEqualTo(literal);
  }

  @Test
  void knowsWhatLiesUnderIt() {
    var parent = FieldPath.of("a", "b");

    assertThat(parent.child("c").isAtOrUnder(parent)).isTrue();
    assertThat(parent.isAtOrUnder(parent)).isTrue();
    assertThat(FieldPath.of("a", "bc").isAtOrUnder(parent)).isFalse();
    assertThat(FieldPath.of("a").isAtOrUnder(parent)).isFalse();
    assertThat(parent.compareTo(parent.child("c"))).isNegative();
  }
}
