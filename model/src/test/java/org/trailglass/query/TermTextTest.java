package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTextTest {

  private static ParsedQuery parsed(String text) {
    return (ParsedQuery) QueryParser.parse(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a  and b   c|1|a   c",
        "a  and b   c|0|b   c",
        "a  and b   c |2|a  and b ",
        "a|0|``",
        "\"a\"\"b\"c|1|\"a\" c",
        "a or b|0|``"
      })
  void removesATermWithTheWordThatJoinsIt(String text, int term, String expected) {
    var parsed = parsed(text);

    assertThat(TermText.remove(parsed, parsed.terms().get(term))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x  name:a  y|1|x  not name:a  y",
        "x  not  name:a  y|1|x  name:a  y",
        "-name:a|0|name:a",
        "~name:a|0|~not name:a",
        "~-name:a|0|~name:a",
        "a or b|0|not (a or b)",
        "not (a or b)|0|(a or b)",
        "(-a)|0|(a)",
        "(~a)|0|(~not a)",
        "name:(not a)|0|name:a",
        "name:(~a)|0|~not name:a"
      })
  void negatesATerm(String text, int term, String expected) {
    if (QueryParser.parse(text) instanceof ParsedQuery parsed) {
      assertThat(TermText.negate(parsed, parsed.terms().get(term))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"x  a y,x  ~a y", "x  not a y,x  ~not a y", "x (a or b) y,x ~(a or b) y"})
  void switchesATermOffAndOn(String on, String off) {
    var onParsed = parsed(on);
    var offParsed = parsed(off);

    assertThat(TermText.switchOff(onParsed, onParsed.terms().get(1))).isEqualTo(off);
    assertThat(TermText.switchOn(offParsed, offParsed.terms().get(1))).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|a|a",
        "a|name:b|a name:b",
        "a |b or c|a (b or c)",
        " a or b |c|(a or b) c",
        "(a or b)|c|(a or b) c",
        "name:(a or b)|c|name:(a or b) c",
        "a b|b|a b",
        "a b|b c|a b c",
        "~a|a|~a a"
      })
  void narrowsWhatIsThere(String text, String more, String expected) {
    assertThat(TermText.append(parsed(text), parsed(more).query())).isEqualTo(expected);
  }

  @Test
  void meansWhatItSays() {
    long seed = new Random().nextLong();
    var queries = new RandomQueries(seed);
    var random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      var text = spaced(QueryPrinter.print(queries.next(3)), random);
      if (!(QueryParser.parse(text) instanceof ParsedQuery parsed) || parsed.terms().isEmpty()) {
        continue;
      }
      var term = parsed.terms().get(random.nextInt(parsed.terms().size()));
      var about = "seed %d, text %d: %s, term %s".formatted(seed, i, text, term);

      var part = term.query();
      var negated =
          part instanceof Query.Off off ? new Query.Off(off.part().negated()) : part.negated();
      check(about, TermText.negate(parsed, term), replaced(parsed, term, List.of(negated)));
      check(about, TermText.remove(parsed, term), replaced(parsed, term, List.of()));
      if (part instanceof Query.Off off) {
        check(about, TermText.switchOn(parsed, term), replaced(parsed, term, List.of(off.part())));
      } else {
        var off = List.<Query>of(new Query.Off(part));
        check(about, TermText.switchOff(parsed, term), replaced(parsed, term, off));
      }
      var more = queries.next(2);
      check(about, TermText.append(parsed, more), appended(parsed.query(), more));
    }
  }

  private static String spaced(String text, Random random) {
    return random.nextInt(3) == 0
        ? "  " + text + " "
        : random.nextInt(3) == 0 ? "(" + text + ")" : text;
  }

  private static void check(String about, String text, Query expected) {
    assertThat(QueryParser.parse(text))
        .as("%s, became %s", about, text)
        .isInstanceOfSatisfying(
            ParsedQuery.class, parsed -> assertThat(parsed.query()).isEqualTo(expected));
  }

  private static Query replaced(ParsedQuery parsed, Term term, List<Query> by) {
    var parts = new ArrayList<Query>();
    for (var each : parsed.terms()) {
      parts.addAll(each.equals(term) ? by : List.of(each.query()));
    }
    return Query.and(parts);
  }

  private static Query appended(Query present, Query more) {
    var query = present;
    for (var part : more instanceof Query.And and ? and.parts() : List.of(more)) {
      query = part instanceof Query.All ? query : query.and(part);
    }
    return query;
  }
}
