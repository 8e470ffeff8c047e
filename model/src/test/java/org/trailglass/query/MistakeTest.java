package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.query.Mistake.Kind;

class MistakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (a or (b c)            | BRACKET_NOT_CLOSED |            | (a or (b c))
          a)                     | BRACKET_TOO_MANY   | )          | a
          name:()                | BRACKETS_EMPTY     | ()         |
          x "abc                 | QUOTE_NOT_CLOSED   | "abc       | x "abc"
          name:"abc              | QUOTE_NOT_CLOSED   | "abc       | name:"abc"
          name:/abc              | REGEX_NOT_CLOSED   | /abc       | name:/abc/
          name:/a(b/             | REGEX_WRONG        | /a(b/      |
          name:                  | NOTHING_AFTER      | :          |
          time >=                | NOTHING_AFTER      | >=         |
          a or                   | NOTHING_AFTER      | or         |
          a or or b              | NOTHING_AFTER      | or         |
          not                    | NOTHING_AFTER      | not        |
          a -                    | NOTHING_AFTER      | -          |
          or a                   | NOTHING_BEFORE     | or         | a
          AND a                  | NOTHING_BEFORE     | AND        | a
          :x                     | FIELD_MISSING      | :          |
          > 5                    | FIELD_MISSING      | >          |
          x."a:b" y              | OPERATOR_MISSING   | x."a:b"    |
          a..b:x                 | FIELD_WRONG        | a..b       |
          a\\:b:x                | FIELD_WRONG        | a\\:b      | "a:b":x
          time >= soon           | BOUND_WRONG        | soon       |
          time >= "2024-03-01"   | BOUND_WRONG        | "2024-03-01" | time >= 2024-03-01
          time >= 2024-03        | BOUND_WRONG        | 2024-03    | time >= 2024-03-01
          x > 1e99               | BOUND_WRONG        | 1e99       |
          ip:203.0.113.0/33      | BLOCK_WRONG        | 203.0.113.0/33 |
          ip:2001:db8::/129      | BLOCK_WRONG        | 2001:db8::/129 |
          time:2024-02-30        | TIME_WRONG         | 2024-02-30 | time:2024-02-29
          time:2024-03-01T10     | TIME_WRONG         | 2024-03-01T10 | time:2024-03-01T10:00
          time:2024-03-01T10:00:00.123456Z | TIME_WRONG | 2024-03-01T10:00:00.123456Z | time:2024-03-01T10:00:00.123Z
          arn:aws:iam::1:user/x  | NEEDS_QUOTES       | arn:aws:iam::1:user/x | "arn:aws:iam::1:user/x"
          a.arn:arn:aws:iam::1:x | NEEDS_QUOTES       | arn:aws:iam::1:x | a.arn:"arn:aws:iam::1:x"
          a:(b or c:d)           | NEEDS_QUOTES       | c:d        | a:(b or "c:d")
          https://x.example/?a=b | NEEDS_QUOTES       | https://x.example/?a=b | "https://x.example/?a=b"
          a:b<c                  | NEEDS_QUOTES       | b<c        | a:"b<c"
          /aws/lambda/x          | NEEDS_QUOTES       | /aws/lambda/x | "/aws/lambda/x"
          a:arn:aws:*            | NEEDS_ESCAPES      | arn:aws:*  | a:arn\\:aws\\:*
          203.0.113.0/24         | NEEDS_FIELD        | 203.0.113.0/24 | ip:203.0.113.0/24
          2024-03-01T10:00Z      | NEEDS_FIELD        | 2024-03-01T10:00Z | time:2024-03-01T10:00Z
          name:or                | WORD_OF_LANGUAGE   | or         | name:"or"
          a or ()                | LETS_ALL_THROUGH   | ()         |
          """)
  void saysWhereWhatIsWrongAndWhatToDo(String text, Kind kind, String span, String fixed) {
    var mistake = (Mistake) QueryParser.parse(text);

    assertThat(mistake.kind()).isEqualTo(kind);
    assertThat(text.substring(mistake.start(), mistake.end())).isEqualTo(span == null ? "" : span);
    checkFix(text, mistake, fixed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          x name = y       ; =  ; x name:y
          name=y           ; =  ; name:y
          name == y        ; == ; name:y
          name!=y          ; != ; not name:y
          x name != y      ; != ; x not name:y
          name <> y        ; <> ; not name:y
          a => 5           ; => ; a>=5
          a =< 5           ; =< ; a<=5
          time:>=2024-03-01 ; >= ; time>=2024-03-01
          name:=y          ; =  ; name:y
          name:!y          ; !  ; not name:y
          !a               ; !  ; not a
          a && b           ; && ; a and b
          a&&b             ; && ; a and b
          a || b           ; || ; a or b
          name in (a b)    ; in ; name:(a b)
          name:(a, b)      ; ,  ; name:(a or b)
          'access denied'  ; 'access denied' ; "access denied"
          name:'a b'       ; 'a b' ; name:"a b"
          “access denied”  ; “access denied” ; "access denied"
          """)
  void saysHowItIsWrittenHere(String text, String span, String fixed) {
    var mistake = (Mistake) QueryParser.parse(text);

    assertThat(mistake.kind()).isEqualTo(Kind.OTHER_LANGUAGE);
    assertThat(text.substring(mistake.start(), mistake.end())).isEqualTo(span);
    checkFix(text, mistake, fixed);
  }

  private static void checkFix(String text, Mistake mistake, String fixed) {
    if (fixed == null) {
      assertThat(mistake.fix()).isNull();
    } else {
      var corrected = Objects.requireNonNull(mistake.fix()).apply(text);
      assertThat(corrected).isEqualTo(fixed);
      assertThat(QueryParser.parse(corrected)).isInstanceOf(ParsedQuery.class);
    }
  }

  @Test
  void saysWhatASentenceSpeaksOf() {
    assertThat(((Mistake) QueryParser.parse("(a")).arguments()).containsExactly("1");
    assertThat(((Mistake) QueryParser.parse("time >= soon")).arguments()).containsExactly("soon");
  }

  @Test
  void cutsWhatASentenceHasNoRoomFor() {
    var mistake = (Mistake) QueryParser.parse("time >= " + "x".repeat(1_000));

    assertThat(mistake.shortArguments()).containsExactly("x".repeat(60) + "…");
  }

  @Test
  void aPatternTooDeepForJavaIsAMistake() {
    var mistake = (Mistake) QueryParser.parse("/" + "(".repeat(50_000) + ")".repeat(50_000) + "/");

    assertThat(mistake.kind()).isEqualTo(Kind.REGEX_TOO_DEEP);
    assertThat(mistake.arguments()).isEmpty();
  }
}
