package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.FieldPath;

class FieldCheckTest {
  private static final FieldCheck CHECK =
      new FieldCheck(
          Map.of(
              FieldPath.of("eventName"), 100L,
              FieldPath.of("eventNames"), 1L,
              FieldPath.of("requestParameters", "bucketName"), 30L,
              FieldPath.of("responseElements", "bucketName"), 2L,
              FieldPath.of("requestParameters", "tags", "*"), 2L,
              FieldPath.of("requestParameters", "context", "aws:lambda"), 1L));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "eventNam|eventName",
        "evnetName|eventName",
        "eventname|eventName",
        "EVENTNAME|eventName",
        "bucketName|requestParameters.bucketName",
        "bucketNam|requestParameters.bucketName",
        "\"aws:lambda\"|requestParameters.context.\"aws:lambda\"",
        "requestParameter.bucketName|requestParameters.bucketName",
        "errorcode|errorCode",
        "Region|region",
        "identity.knd|identity.kind"
      })
  void saysWhatWasMeant(String typed, String meant) {
    var text = "a -" + typed + ":x";

    var mistake = CHECK.check((ParsedQuery) QueryParser.parse(text)).orElseThrow();

    assertThat(mistake.kind()).isEqualTo(Mistake.Kind.MISSPELT_FIELD);
    assertThat(mistake.arguments()).containsExactly(typed, meant);
    assertThat(Objects.requireNonNull(mistake.fix()).apply(text)).isEqualTo("a -" + meant + ":x");
  }

  @Test
  void suggestsNothingWhereNothingIsNear() {
    var mistake = CHECK.check((ParsedQuery) QueryParser.parse("colour:red")).orElseThrow();

    assertThat(mistake.kind()).isEqualTo(Mistake.Kind.UNKNOWN_FIELD);
    assertThat(mistake.fix()).isNull();
  }

  @Test
  void suggestsNoNameThatHasNoLetterInCommon() {
    var check = new FieldCheck(Map.of(FieldPath.of("*"), 5L));

    var mistake = check.check((ParsedQuery) QueryParser.parse("x:1")).orElseThrow();

    assertThat(mistake.kind()).isEqualTo(Mistake.Kind.UNKNOWN_FIELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eventName:x",
        "name:x",
        "user:x",
        "requestParameters:x",
        "requestParameters.tags.any:x",
        "errorCode:*",
        "userIdentity.sessionContext:*",
        "plain text"
      })
  void acceptsWhatOccursWhatLiesAboveItAndWhatEveryRecordMayHave(String text) {
    assertThat(CHECK.check((ParsedQuery) QueryParser.parse(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abc,abc,0",
    "abc,acb,1",
    "abc,ab,1",
    "abc,abcd,1",
    "abc,axc,1",
    "abc,xyz,3",
    "ab,ba,1"
  })
  void countsLetters(String a, String b, int distance) {
    assertThat(EditDistance.of(a, b, 2)).isEqualTo(distance);
  }
}
