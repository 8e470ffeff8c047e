package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFuzzTest {
  /// Were the time to grow with the square of the length, this would take minutes.
  private static final Duration BOUND = Duration.ofSeconds(20);

  private static final int LENGTH = 100_000;

  private static final String[] PIECES = {
    "eventName",
    "a",
    ".",
    ":",
    "\"",
    "(",
    ")",
    " ",
    " and ",
    " or ",
    "not ",
    "-",
    "~",
    "*",
    "?",
    "/",
    "\\",
    "<",
    ">",
    "=",
    "!",
    "&&",
    "||",
    "'",
    "“",
    "”",
    ",",
    "null",
    "5",
    "2024-03-01",
    "T10:00Z",
    "203.0.113.0/24",
    "2001:db8::",
    "arn:aws",
    "in",
    "\n",
    "\ud800",
    "\u202e",
    "[",
    "{",
    "x{99999999999}",
    "userIdentity.arn:x ",
    "http://"
  };

  @Test
  void anyTextIsAQueryOrAMistakeInsideOfIt() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var text = text(random);

      var parsed = QueryParser.parse(text);

      var about = "seed %d, text %d: %s".formatted(seed, i, text);
      switch (parsed) {
        case Mistake mistake -> checkMistake(about, text, mistake);
        case ParsedQuery query -> checkQuery(about, text, query);
      }
      checkTokens(about, text);
    }
  }

  private static void checkMistake(String about, String text, Mistake mistake) {
    assertThat(mistake.start()).as(about).isBetween(0, mistake.end());
    assertThat(mistake.end()).as(about).isLessThanOrEqualTo(text.length());
    assertThat(mistake.shortArguments()).as(about).doesNotContainNull();
    if (mistake.fix() != null) {
      assertThat(mistake.fix().apply(text)).as(about).isNotEqualTo(text);
    }
  }

  private static void checkQuery(String about, String text, ParsedQuery parsed) {
    var printed = QueryPrinter.print(parsed.query());
    assertThat(QueryParser.parse(printed))
        .as("%s printed: %s", about, printed)
        .isInstanceOfSatisfying(
            ParsedQuery.class, again -> assertThat(again.query()).isEqualTo(parsed.query()));
    int end = 0;
    for (var term : parsed.terms()) {
      assertThat(term.start()).as(about).isGreaterThanOrEqualTo(end);
      end = term.end();
      assertThat(QueryParser.parse(text.substring(term.start(), end)))
          .as(about)
          .isInstanceOfSatisfying(
              ParsedQuery.class, own -> assertThat(own.query()).isEqualTo(term.query()));
    }
  }

  private static void checkTokens(String about, String text) {
    int end = 0;
    for (var token : QueryParser.tokens(text)) {
      assertThat(token.start()).as(about).isGreaterThanOrEqualTo(end);
      end = token.end();
      assertThat(end).as(about).isBetween(token.start() + 1, text.length());
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", ")", "a ", "\"", "\"a\".", "-", "~", "not ", "a:", "a:b ", "a:(", "/", "/a/ ", "\\",
        "a.", "'", "=", "a or ", "a and ", "1", "*", "?a", "a:(b or ", "<", "a>", ":", "&", "in (",
        "a\"", "a:/(", "2024-", "::", "a.\"b\" ", "!", ",", "“", "a=", "( ", "x \"y\" "
      })
  void longTextsEndInTime(String piece) {
    for (var prefix : new String[] {"", "a:(", "a:"}) {
      readAndWrite(prefix + piece.repeat(LENGTH / piece.length()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "a ", "\""})
  void aMegabyteEndsInTime(String piece) {
    readAndWrite(piece.repeat(1_000_000 / piece.length()));
  }

  private static void readAndWrite(String text) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();

    if (QueryParser.parse(text) instanceof ParsedQuery parsed) {
      QueryPrinter.print(parsed.query());
    }

    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(BOUND);
  }

  @Test
  void deepBracketsAreAMistake() {
    for (var open : new String[] {"(", "a:(", "-", "not ", "~", "-("}) {
      var parsed = QueryParser.parse(open.repeat(100_000) + "a");

      assertThat(parsed).as(open).isInstanceOf(Mistake.class);
    }
  }
}
