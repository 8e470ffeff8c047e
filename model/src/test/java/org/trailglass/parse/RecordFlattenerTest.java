package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.parse.RecordFlattener.Outcome;
import org.trailglass.problem.Problem.Expected;

class RecordFlattenerTest {
  private static final String EVENT = "{\"eventTime\":1,\"eventName\":2,";

  private final ToldSink sink = new ToldSink();
  private final RecordFlattener flattener = new RecordFlattener(sink, ReadLimits.defaults());

  private Outcome flatten(byte[] text, boolean isLast) {
    return flattener.flatten(text, 0, text.length, isLast);
  }

  private Outcome flatten(String text) {
    return flatten(text.getBytes(UTF_8), true);
  }

  @Test
  void tellsWhatTheNaiveWalkTells() throws IOException {
    long seed = new Random().nextLong();
    var records = new RandomRecords(seed);
    for (int i = 0; i < 1_000; i++) {
      var json = records.next();

      assertThat(flatten(json)).as("seed %d: %s", seed, json).isEqualTo(Outcome.EVENT);

      var told = new ToldSink();
      NaiveWalk.tell(json.getBytes(UTF_8), told);
      assertThat(sink.told).as("seed %d: %s", seed, json).isEqualTo(told.told);
      assertThat(flattener.end()).isEqualTo(json.getBytes(UTF_8).length);
    }
  }

  @Test
  void refusesDamagedRecordsAsTheStrictLibraryDoes() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var records = new RandomRecords(seed);
    for (int i = 0; i < 6_000; i++) {
      var damaged = damaged(records.next().getBytes(UTF_8), random);
      if (!isUtf8(damaged)) {
        continue;
      }
      var outcome = flatten(damaged, true);

      var text = new String(damaged, UTF_8);
      int end = naiveEnd(damaged);
      if (outcome == Outcome.BROKEN) {
        assertThat(end).as("seed %d: %s", seed, text).isEqualTo(-1);
        assertThat(sink.isRolledBack).isTrue();
      } else if (outcome != Outcome.ENVELOPE) {
        assertThat(flattener.end()).as("seed %d: %s", seed, text).isEqualTo(end);
      }
    }
  }

  private static int naiveEnd(byte[] text) {
    try {
      return NaiveWalk.end(text);
    } catch (IOException e) {
      return -1;
    }
  }

  private static byte[] damaged(byte[] text, Random random) {
    var parts = "{}[]\",:\\ux0-.eE+1 \n\ttrufalsn/\u0001\u007fя".getBytes(UTF_8);
    int at = 1 + random.nextInt(text.length - 1);
    byte part = parts[random.nextInt(parts.length)];
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(text, at);
      case 1 -> joined(text, at, new byte[] {part}, at + 1);
      case 2 -> joined(text, at, new byte[0], at + 1);
      default -> joined(text, at, new byte[] {part}, at);
    };
  }

  private static byte[] joined(byte[] text, int to, byte[] between, int from) {
    var result = Arrays.copyOf(text, to + between.length + text.length - from);
    System.arraycopy(between, 0, result, to, between.length);
    System.arraycopy(text, from, result, to + between.length, text.length - from);
    return result;
  }

  private static boolean isUtf8(byte[] text) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void waitsForMoreTextWhereverTheWindowEnds() {
    long seed = new Random().nextLong();
    var records = new RandomRecords(seed);
    for (int i = 0; i < 40; i++) {
      var json = records.next().getBytes(UTF_8);
      for (int to = 1; to < json.length; to++) {
        var window = Arrays.copyOf(json, json.length + 8);

        var outcome = flattener.flatten(window, 0, to, false);

        assertThat(outcome)
            .as("seed %d: %s", seed, new String(json, 0, to, UTF_8))
            .isEqualTo(Outcome.INCOMPLETE);
        assertThat(sink.isRolledBack).isTrue();
      }
    }
  }

  @Test
  void saysWhereCutTextEnds() {
    var outcome = flatten("{\"a\":12");

    assertThat(outcome).isEqualTo(Outcome.BROKEN);
    assertThat(flattener.expected()).isEqualTo(Expected.MORE_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1,}|7|KEY",
        "{'a':[1,]}|8|VALUE",
        "{'a':[,1]}|6|VALUE",
        "{'a' 1}|5|COLON",
        "{'a':1 'b':2}|7|COMMA_OR_END_OF_OBJECT",
        "{'a':[1 2]}|8|COMMA_OR_END_OF_ARRAY",
        "{'a':]}|5|VALUE",
        "{'a':01}|5|NUMBER",
        "{'a':1.}|5|NUMBER",
        "{'a':-}|5|NUMBER",
        "{'a':trub}|5|LITERAL",
        "{'a':'\\x'}|6|ESCAPE",
        "{'a':'\\u12g4'}|6|ESCAPE",
        "{a:1}|1|KEY",
        "{,}|1|KEY"
      })
  void saysWhereItBreaksAndWhatWasWanted(String text, int at, Expected expected) {
    var outcome = flatten(text.replace('\'', '"'));

    assertThat(outcome).isEqualTo(Outcome.BROKEN);
    assertThat(flattener.end()).isEqualTo(at);
    assertThat(flattener.expected()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'eventVersion':1,'eventName':2}|EVENT",
        "{'eventTime':1,'insightDetails':{}}|EVENT",
        "{'eventCategory':'Aggregated'}|EVENT",
        "{'eventCategory':'aggregated'}|OTHER",
        "{'eventCategory':['Aggregated']}|OTHER",
        "{'eventTime':1}|OTHER",
        "{'eventName':1}|OTHER",
        "{}|OTHER",
        "{'x':{'eventTime':1,'eventName':2}}|OTHER",
        "{'x':'{\\'eventTime\\':1,\\'eventName\\':2}'}|OTHER",
        "{'eventTime':1,'eventName':2,'eventSource':'aws:s3'}|OTHER",
        "{'eventTime':1,'eventName':2,'eventSource':'\\u0061ws:s3'}|OTHER",
        "{'\\u0065ventTime':1,'event\\u004eame':2}|EVENT",
        "{'Records':[]}|ENVELOPE",
        "{'Records':{}}|ENVELOPE",
        "{'R\\u0065cords':[]}|ENVELOPE",
        "{'Records':1}|OTHER",
        "{'eventTime':1,'Records':[],'eventName':2}|EVENT",
        "{'x':{'Records':[]},'eventTime':1,'eventName':2}|EVENT",
        "{'x':1,'hits':{'hits':[]}}|ENVELOPE"
      })
  void tellsEventsFromOtherObjects(String text, Outcome outcome) {
    var json = text.replace("\\'", "\\\"").replace('\'', '"');

    assertThat(flatten(json)).isEqualTo(outcome);
  }

  @Test
  void saysWhereTheRecordsOfAnEnvelopeBegin() {
    flatten("{\"x\":1, \"Records\": [");

    assertThat(flattener.end()).isEqualTo(19);
  }

  @Test
  void stopsAtTheDepthLimit() {
    var shallow = new RecordFlattener(sink, new ReadLimits(1 << 20, 40, 16, 10));
    var deepest = (EVENT + "\"a\":" + "[".repeat(39) + "1" + "]".repeat(39) + "}").getBytes(UTF_8);
    var tooDeep = (EVENT + "\"a\":" + "[".repeat(40) + "1" + "]".repeat(40) + "}").getBytes(UTF_8);

    assertThat(shallow.flatten(deepest, 0, deepest.length, true)).isEqualTo(Outcome.EVENT);
    assertThat(shallow.flatten(tooDeep, 0, tooDeep.length, true)).isEqualTo(Outcome.TOO_DEEP);
    assertThat(sink.isRolledBack).isTrue();
  }

  @Test
  void followsDocumentsInDocumentsThreeTimes() {
    var text = "[1]";
    for (int i = 0; i < 4; i++) {
      text = "{\"d\":" + Events.quoted(text) + "}";
    }

    flatten(EVENT + text.substring(1));

    assertThat(sink.told.stream().filter("embedded"::equals)).hasSize(3);
    assertThat(sink.told).contains("TEXT [1]").doesNotContain("NUMBER 1]");
  }

  @Test
  void takesADocumentOfMoreThan64KilobytesAsText() {
    var fits = "[\"" + "x".repeat((64 << 10) - 4) + "\"]";
    var large = "[\"" + "x".repeat((64 << 10) - 3) + "\"]";

    flatten(EVENT + "\"a\":" + Events.quoted(fits) + "}");
    assertThat(sink.told).contains("embedded");

    flatten(EVENT + "\"a\":" + Events.quoted(large) + "}");
    assertThat(sink.told).doesNotContain("embedded");
  }
}
