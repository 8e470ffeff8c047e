package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.problem.Problem;

/// Brackets and quotes that begin a line and then break: among records they are problems, in prose
/// they are prose.
class BrokenStartsTest {
  private static final String A = Events.named("A");
  private static final String B = Events.named("B");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{broken|2:2 broken-json KEY",
        "{ broken }|2:3 broken-json KEY",
        "{1:2}|2:2 repaired QUOTED_KEY",
        "{{\"eventVersion\":\"1.08\"}|2:1 repaired REMOVED_SURPLUS_BRACKET",
        "{%|2:2 broken-json KEY",
        "{eventVersion\":\"1.08\"}|2:2 repaired QUOTED_KEY",
        "{\"eventVersion\": tru}|2:18 repaired QUOTED_VALUE",
        "{\"eventVersion\" \"1.08\" \"x\"}|2:17 broken-json COLON",
        "[broken|2:2 broken-json VALUE",
        "[ broken|2:3 broken-json VALUE",
        "[{broken|2:3 broken-json KEY",
        "[\"broken|2:2 broken-json VALUE",
        "\"{\\\"eventVersion\\\":\\\"1.08\\\"|2:1 broken-json END_OF_STRING",
      })
  void areProblemsBehindARecord(String start, String told) {
    for (var end : new String[] {"", "\n", "\r\n"}) {
      var read = Read.text(A + "\n" + start + end);

      assertThat(read.values("eventName")).containsExactly("A");
      assertThat(read.told()).first().asString().startsWith(told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{broken",
        "{ broken }",
        "{1:2}",
        "{",
        "{{}",
        "{x \"a\":{\"b\":1}}",
        "[broken",
        "[",
        "[1,2",
        "[{broken",
        "[\"broken",
        "\"{\\\"eventVersion\\\":\\\"1.08\\\"",
        "{\"eventVersion\": tru}",
        "{\"eventVersion\":\"1.08\", \"eventTime\""
      })
  void costNoRecordBehindThem(String start) {
    for (var text :
        new String[] {A + "\n" + start + "\n" + B + "\n" + A, start + "\n" + B + "\n" + A}) {
      var read = Read.text(text);

      assertThat(read.values("eventName")).as(text).endsWith("B", "A");
      assertThat(read.problems).as(text).isNotEmpty();
      assertThat(read.events().getLast().reading())
          .isNotEqualTo(org.trailglass.event.Reading.WHOLE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[", "[1,2", "{\"", "{\"eventVersion\":\"1.08\", \"eventTime\"", "\"{\\\"a"})
  void areProblemsWhereTheTextEndsInThem(String start) {
    var read = Read.text(A + "\n" + B + "\n" + start);

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.problems)
        .singleElement()
        .isInstanceOfSatisfying(
            Problem.BrokenJson.class,
            it -> {
              assertThat(it.place().line()).isEqualTo(3);
              assertThat(start).endsWith(it.quote()).isNotEmpty();
            });
  }

  @Test
  void sayPlaceExpectationAndQuote() {
    var read = Read.text(A + "\n  {broken by hand\n" + B);

    assertThat(read.problems)
        .containsExactly(
            new Problem.BrokenJson(
                org.trailglass.problem.Place.whole("test", "").at(2, 4, A.length() + 4),
                Problem.Expected.KEY,
                "{broken by hand",
                Problem.Action.SKIPPED));
  }

  @Test
  void areQuotedThoughTheLastLineIsBlank() {
    var read = Read.text(A + "\n{\n\n");

    assertThat(read.problems).singleElement().extracting(Problem::quote).isEqualTo("{");
  }

  @Test
  void areProblemsDirectlyBehindARecordOnItsLine() {
    var read = Read.text(A + B + "{broken");

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.told()).singleElement().asString().startsWith("1:" + (2 * A.length() + 2));
  }

  @Test
  void areProblemsBehindALineOfRubbishAmongRecords() {
    var read = Read.text(A + "\nrubbish\n{broken\n" + B);

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.told()).containsExactly("3:2 broken-json KEY SKIPPED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Records\":[%s]}|}", "{\"Records\":[%s|}", "%s{broken}| x{\"a\":1}"})
  @Timeout(20)
  void takeNoLongerThanTheirLength(String start) {
    var parts = start.formatted(A).split("\\|");

    var read = Read.text(parts[0] + parts[1].repeat(300_000) + "\n" + B);

    assertThat(read.values("eventName")).startsWith("A");
    assertThat(read.problems).isNotEmpty();
  }

  @Test
  void neverLetOutAnEventFromInsideThem() {
    var read =
        Read.text(A + "\n{broken \"requestParameters\":" + Events.named("Forged") + "}\n" + B);

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.problems).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a page
        "# Page\n\n```\n%s\n```\n\n{word} begins a line.\n\n```java\n{\n  return;\n}\n```\n",
        "Text.\n\n"
            + "    %s\n\n"
            + "More text, then:\n"
            + "{% raw %}\n"
            + "{word}\n"
            + "[link](x) and so on\n"
            + "[1]: http://x\n",
        "```\n%s\n{...}\n```\n",
        "{% include header %}\n# Page\n\n```\n%s\n```\n{{ word }}\n",
        "[:python == \"3\"]\n\n%s\n",
        "See\n[\"A title\"][anchor]\n\n    %s\n",
        // a log
        "INFO begins\n{not an event\n%s\n[main] INFO goes on\nends {here\n",
        "%s\n[main] INFO goes on\n[2024-03-01 10:00:00] ends\n",
        "Mar  1 10:00:00 host app: %s\n{word\n[word\n",
      })
  void areProseInPagesAndLogs(String page) {
    var read = Read.text(page.replace("%s", A));

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void areProseInMessagesThatAreNoEvents() {
    var text =
        "{\"events\":[{\"message\":\"{broken\",\"timestamp\":1},"
            + "{\"message\":\"[main] INFO begins\",\"timestamp\":2}]}";

    var read = Read.text(text);

    assertThat(read.problems).isEmpty();
    assertThat(read.skipped()).containsExactly("text 2");
  }
}
