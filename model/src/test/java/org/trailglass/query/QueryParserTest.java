package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.AddressBlock;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Test.Compare;
import org.trailglass.query.Test.Comparison;
import org.trailglass.query.Test.During;
import org.trailglass.query.Test.InBlock;
import org.trailglass.query.Test.Null;
import org.trailglass.query.Test.Present;

class QueryParserTest {
  private static final FieldName NAME = FieldName.Short.NAME;

  private static ParsedQuery parsed(String text) {
    return (ParsedQuery) QueryParser.parse(text);
  }

  private static Query query(String text) {
    return parsed(text).query();
  }

  private static Query.Field named(String text) {
    return new Query.Field(NAME, new TextTest.Is(text));
  }

  private static org.trailglass.query.Test test(String value) {
    return ((Query.Field) query("name:" + value)).test();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "()", "*", " ( ) * "})
  void emptyTextIsEveryEvent(String text) {
    assertThat(query(text)).isEqualTo(new Query.All());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name:a name:b|name:a AND name:b",
        "name:a or name:b name:c|name:a Or (name:b and name:c)",
        "-name:a|not name:a",
        "not not name:a|--name:a",
        "not name:a name:b|(not name:a) name:b",
        "~name:a or name:b|(~name:a) or name:b",
        "name:(a or b and not c)|name:a or name:b and not name:c",
        "name:(a -b ~(c d))|name:a -name:b ~(name:c name:d)",
        "name : a|name:a",
        "time>=2024-03-01|time >= 2024-03-01",
        "name:\"a\"|name:a",
        "ip:203.0.113.9/24|ip:203.0.113.0/24",
        "((name:a))|name:a"
      })
  void theSameQuestionIsTheSameTree(String text, String other) {
    assertThat(query(text)).isEqualTo(query(other));
  }

  @Test
  void readsTextsAnywhere() {
    assertThat(query("AssumeRole")).isEqualTo(anywhere("AssumeRole"));
    assertThat(query("\"access denied\"")).isEqualTo(anywhere("access denied"));
    assertThat(query("\"a \\\"b\\\" C:\\d \\\\\"")).isEqualTo(anywhere("a \"b\" C:\\d \\"));
    assertThat(query("DOMAIN\\user")).isEqualTo(anywhere("DOMAIN\\user"));
    assertThat(query("a\\\\b\\*\\:\\ c")).isEqualTo(anywhere("a\\b*: c"));
    assertThat(query("null")).isEqualTo(anywhere("null"));
    assertThat(query("\"and\"")).isEqualTo(anywhere("and"));
    assertThat(query("aws-cli/2.15")).isEqualTo(anywhere("aws-cli/2.15"));
    assertThat(query("2001:db8::1")).isEqualTo(anywhere("2001:db8::1"));
    assertThat(query("/a\\/b\\\\/")).isEqualTo(new Query.Anywhere(new TextTest.Finds("a/b\\\\")));
    assertThat(query("Assume*"))
        .isEqualTo(
            new Query.Anywhere(
                new TextTest.Like(
                    new Wildcard(List.of(new Wildcard.Text("Assume"), Wildcard.Sign.ANY)))));
  }

  private static Query anywhere(String text) {
    return new Query.Anywhere(new TextTest.Is(text));
  }

  @Test
  void readsValuesByWhatTheyLookLike() {
    assertThat(test("*")).isEqualTo(new Present());
    assertThat(test("null")).isEqualTo(new Null());
    assertThat(test("\"null\"")).isEqualTo(new TextTest.Is("null"));
    assertThat(test("5")).isEqualTo(new TextTest.Is("5"));
    assertThat(test("-5")).isEqualTo(new TextTest.Is("-5"));
    assertThat(test("a\\*")).isEqualTo(new TextTest.Is("a*"));
    assertThat(test("2001:db8::1")).isEqualTo(new TextTest.Is("2001:db8::1"));
    assertThat(test("2001:db8::/32"))
        .isEqualTo(new InBlock(AddressBlock.parse("2001:db8::/32").orElseThrow()));
    assertThat(test("\"203.0.113.0/24\"")).isEqualTo(new TextTest.Is("203.0.113.0/24"));
    assertThat(test("\"2024-03-01\"")).isEqualTo(new TextTest.Is("2024-03-01"));
    assertThat(test("2024-03-01")).isEqualTo(new During(Moment.of(LocalDate.of(2024, 3, 1))));
    assertThat(test("2024-03-01-backup")).isEqualTo(new TextTest.Is("2024-03-01-backup"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01T10:00,2024-03-01T10:00:00Z,MINUTES",
    "2024-03-01T10:00+02:00,2024-03-01T08:00:00Z,MINUTES",
    "2024-03-01t10:00:07z,2024-03-01T10:00:07Z,SECONDS",
    "2024-03-01T10:00:07.5-0130,2024-03-01T11:30:07.500Z,MILLIS",
    "2016-12-31T23:59:60Z,2017-01-01T00:00:00Z,SECONDS"
  })
  void readsTimesInUtcUnlessTheySayOtherwise(String text, Instant start, ChronoUnit unit) {
    assertThat(test(text)).isEqualTo(new During(new Moment(start, unit)));
    assertThat(query("name<" + text))
        .isEqualTo(new Query.Field(NAME, new Compare(Comparison.LESS, new Moment(start, unit))));
  }

  @Test
  void readsNumbers() {
    assertThat(query("name > -1.50e3"))
        .isEqualTo(
            new Query.Field(
                NAME,
                new Compare(
                    Comparison.MORE,
                    new org.trailglass.query.Test.Number(new BigDecimal("-1500")))));
  }

  @Test
  void readsFields() {
    assertThat(field("name:x")).isEqualTo(NAME);
    assertThat(field("\"name\":x")).isEqualTo(new FieldName.Path(FieldPath.of("name")));
    assertThat(field("user:x")).isEqualTo(new FieldName.Path(DerivedField.USER.path()));
    assertThat(field("\"user\":x")).isEqualTo(new FieldName.Path(FieldPath.of("user")));
    assertThat(field("a.\"b:c \\\"\".d-e:x"))
        .isEqualTo(new FieldName.Path(FieldPath.of("a", "b:c \"", "d-e")));
    assertThat(field("\"a b\" > 5")).isEqualTo(new FieldName.Path(FieldPath.of("a b")));
  }

  private static FieldName field(String text) {
    return ((Query.Field) query(text)).field();
  }

  @Test
  void knowsWhereItsTermsStand() {
    var text = " a and  -name:(b or c)  ~\"d e\" time >= 2024-03-01 ";

    assertThat(parsed(text).terms())
        .extracting(term -> text.substring(term.start(), term.end()))
        .containsExactly("a", "-name:(b or c)", "~\"d e\"", "time >= 2024-03-01");
    assertThat(parsed(text).terms().get(1).isNegated()).isTrue();
    assertThat(parsed(text).terms().get(2).isOff()).isTrue();
    assertThat(parsed(" a b or c ").terms()).containsExactly(new Term(1, 9, query("a b or c")));
  }

  @Test
  void tellsThePiecesApart() {
    var text = "-name:(a or \"b\") x.y >= 5 /r/ (c) or !";

    assertThat(QueryParser.tokens(text))
        .extracting(token -> text.substring(token.start(), token.end()) + " " + token.kind())
        .containsExactly(
            "- WORD",
            "name FIELD",
            ": OPERATOR",
            "( BRACKET",
            "a VALUE",
            "or WORD",
            "\"b\" QUOTED",
            ") BRACKET",
            "x.y FIELD",
            ">= OPERATOR",
            "5 VALUE",
            "/r/ REGEX",
            "( BRACKET",
            "c VALUE",
            ") BRACKET",
            "or WORD",
            "! MISTAKE");
  }

  @Test
  void keepsAPatternInAFormThatCanBeWritten() {
    assertThat(new TextTest.Finds("a\\/b").pattern()).isEqualTo("a/b");
    assertThat("a\\/b").matches(new TextTest.Finds("\\Qa\\/b\\E").pattern());
    assertThat("a\\").matches(new TextTest.Finds("\\Qa\\").pattern());
  }
}
