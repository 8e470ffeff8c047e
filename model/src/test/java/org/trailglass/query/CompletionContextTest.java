package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          |                        ; field <>
          event|                   ; field event <event>
          ev|ent                   ; field ev <event>
          a and |                  ; field <>
          a or -use|               ; field use <use>
          (na|                     ; field na <na>
          userIdentity.|           ; field userIdentity. <userIdentity.>
          x."aws:|                 ; field x."aws: <x."aws:>
          na|:x                    ; field na <na>
          name |                   ; operator after name <>
          x name |                 ; operator after name <>
          name:|                   ; value of name <>
          name: |                  ; value of name <>
          name:Ass|                ; value of name Ass <Ass>
          name:Ass|ume x           ; value of name Ass <Assume>
          name:"Get C|             ; value of name Get C <"Get C>
          name:"Get C|"            ; value of name Get C <"Get C">
          name:(a or |             ; value of name <>
          name:(a or b|            ; value of name b <b>
          name:(not |              ; value of name <>
          name:((a) |              ; connective of name <>
          name:(a |                ; connective of name <>
          name:(a) |               ; connective <>
          arn:arn:aws|             ; field arn:arn:aws <arn:arn:aws>
          a.arn:arn:aws|           ; value of a.arn arn:aws <arn:aws>
          name:Assume |            ; connective <>
          name:Assume an|          ; field an <an>
          name:Assume and|         ; connective and <and>
          time >= |                ; bound of time <>
          time >= 2024-|           ; bound of time 2024- <2024->
          "text|                   ; nowhere
          "text" |                 ; operator after "text" <>
          /reg|                    ; nowhere
          a = |                    ; nowhere
          -|                       ; field <>
          """)
  void saysWhatMayCome(String marked, String expected) {
    int caret = marked.indexOf('|');
    var text = marked.replace("|", "");

    var context = CompletionContext.at(text, caret);

    assertThat(described(context, text)).isEqualTo(expected);
  }

  private static String described(CompletionContext context, String text) {
    var span = " <" + text.substring(context.start(), context.end()) + ">";
    return switch (context) {
      case CompletionContext.AtField at -> joined("field", at.prefix()) + span;
      case CompletionContext.AtOperator at -> "operator after " + at.word() + span;
      case CompletionContext.AtValue at ->
          joined((at.isCompared() ? "bound of " : "value of ") + at.field().text(), at.prefix())
              + span;
      case CompletionContext.AtConnective at ->
          joined("connective", at.listed().map(name -> "of " + name.text()).orElse(at.prefix()))
              + span;
      case CompletionContext.Nowhere at -> "nowhere";
    };
  }

  private static String joined(String what, String prefix) {
    return prefix.isEmpty() ? what : what + " " + prefix;
  }

  @Test
  void quotesAChoiceWhereItMustBe() {
    assertThat(CompletionContext.written("AssumeRole")).isEqualTo("AssumeRole");
    assertThat(CompletionContext.written("a b")).isEqualTo("\"a b\"");
    assertThat(CompletionContext.written("null")).isEqualTo("\"null\"");
    assertThat(FieldName.parse("\"name\"").text()).isEqualTo("\"name\"");
  }

  @Test
  void aChosenValueIsReadAsThatValue() {
    long seed = new Random().nextLong();
    var queries = new RandomQueries(seed);
    for (int i = 0; i < 5_000; i++) {
      var field = queries.field();
      var value = queries.text();
      var expected = new Query.Field(field, new TextTest.Is(value));

      var text = field.text() + ':' + CompletionContext.written(value);

      assertThat(QueryParser.parse(text))
          .as("seed %d: %s", seed, text)
          .isInstanceOfSatisfying(
              ParsedQuery.class, parsed -> assertThat(parsed.query()).isEqualTo(expected));
    }
  }

  @Test
  void anyPlaceOfAnyTextHasAnAnswerInsideOfIt() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var signs = "ab.:\"()<> -~*?/\\=!andornot,";
    for (int i = 0; i < 10_000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(14), 0, signs.length())
          .forEach(at -> text.append(signs.charAt(at)));
      int caret = random.nextInt(text.length() + 1);

      var context = CompletionContext.at(text.toString(), caret);

      assertThat(context.start()).as("seed %d: %s at %d", seed, text, caret).isBetween(0, caret);
      assertThat(context.end()).as("seed %d: %s", seed, text).isBetween(caret, text.length());
    }
  }
}
