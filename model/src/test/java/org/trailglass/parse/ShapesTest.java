package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trailglass.event.Reading;
import org.trailglass.problem.Problem;

/// Every shape in which events reach people, each with the events A and B.
class ShapesTest {
  private static final String A = Events.named("A");
  private static final String B = Events.named("B");
  private static final String IN_A = Events.quoted(A);
  private static final String IN_B = Events.quoted(B);

  static Stream<Arguments> shapes() {
    return Stream.concat(plain(), wrapped());
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        shape("trail file", "{\"Records\":[%s,%s]}", A, B),
        shape(
            "pretty trail file",
            "{\n  \"Records\": [\n%s,\n%s\n  ]\n}\n",
            Events.pretty("A").indent(4).stripTrailing(),
            Events.pretty("B").indent(4).stripTrailing()),
        shape(
            "trail file with Windows line ends",
            "{\r\n\"Records\": [\r\n%s,\r\n%s]\r\n}\r\n",
            A,
            B),
        shape("array", "[%s,%s]", A, B),
        shape("one a line", "%s\n%s\n", A, B),
        shape("one a line with empty lines", "\n%s\r\n\r\n%s", A, B),
        shape("pretty, one after the other", "%s\n%s", Events.pretty("A"), Events.pretty("B")),
        shape("concatenated", "%s%s", A, B),
        shape("concatenated trail files", "{\"Records\":[%s]}{\"Records\":[%s]}", A, B),
        shape("list of trail files", "[{\"Records\":[%s]},{\"Records\":[%s]}]", A, B),
        shape("list of lists", "[[%s],[[%s]]]", A, B),
        shape("double-escaped", "%s\n%s\n", IN_A, Events.quoted(IN_B)),
        shape("list of strings", "[%s,%s]", IN_A, IN_B),
        shape(
            "CloudWatch export",
            "2024-01-01T00:00:00.000Z %s\n2024-01-01T00:00:01.000Z %s\n",
            A,
            B),
        shape("syslog", "Mar  1 10:00:00 host app[123]: %s\nMar  1 host app[1]: %s\n", A, B),
        shape(
            "Markdown",
            "# Page\n\n"
                + "Some `code` and [a link](x).\n\n"
                + "```json\n"
                + "%s\n"
                + "```\n\n"
                + "A {word}:\n\n"
                + "```\n"
                + "%s\n"
                + "```",
            Events.pretty("A"),
            B),
        shape(
            "Markdown, indented",
            "Example:\n\n%s\nAnd:\n\n%s\nEnd.",
            Events.pretty("A").indent(4),
            Events.pretty("B").indent(4)),
        shape("chat", "look at this: %s\nor at that %s strange!", A, B));
  }

  private static Stream<Arguments> wrapped() {
    return Stream.of(
        shape(
            "lookup-events",
            """
            {"Events":[{"EventId":"1","EventName":"A","ReadOnly":"true","EventTime":1424476529.0,\
            "Resources":[{"ResourceName":"x"}],"CloudTrailEvent":%s},{"EventId":"2",\
            "EventTime":"2024-03-01T11:00:00+01:00","CloudTrailEvent":%s}],"NextToken":"t"}\
            """,
            IN_A,
            IN_B),
        shape(
            "lookup-events, one a line",
            "{\"EventId\":\"1\",\"CloudTrailEvent\":%s}\n"
                + "{\"EventId\":\"2\",\"CloudTrailEvent\":%s}\n",
            IN_A,
            IN_B),
        shape(
            "filter-log-events",
            """
            {"events":[{"logStreamName":"s","timestamp":1,"message":%s,"eventId":"1"},\
            {"logStreamName":"s","timestamp":2,"message":%s,"eventId":"2"}],\
            "searchedLogStreams":[{"logStreamName":"s","searchedCompletely":true}]}\
            """,
            IN_A,
            IN_B),
        shape(
            "CloudWatch subscription, concatenated",
            """
            {"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"g",\
            "logEvents":[{"id":"1","timestamp":1,"message":%s}]}\
            {"messageType":"DATA_MESSAGE","logEvents":[{"id":"2","timestamp":2,"message":%s}]}\
            """,
            IN_A,
            IN_B),
        shape(
            "EventBridge",
            """
            {"version":"0","id":"1","detail-type":"AWS API Call via CloudTrail","source":"aws.iam",\
            "account":"111122223333","time":"2024-03-01T10:00:00Z","resources":[],"detail":%s}
            {"version":"0","detail-type":"AWS Console Sign In via CloudTrail","detail":%s}
            """,
            A,
            B),
        shape("SNS", "{\"Type\":\"Notification\",\"Message\":%s}\n{\"Message\":%s}", IN_A, IN_B),
        shape(
            "SQS to Lambda",
            """
            {"Records":[{"eventSource":"aws:sqs","body":%s},{"eventSource":"aws:sqs","body":%s}]}\
            """,
            IN_A,
            IN_B),
        shape(
            "SNS to Lambda",
            """
            {"Records":[{"EventSource":"aws:sns","EventVersion":"1.0","Sns":{"Message":%s}},\
            {"EventSource":"aws:sns","Sns":{"Message":%s}}]}\
            """,
            IN_A,
            IN_B),
        shape(
            "trail file in SNS in SQS",
            "{\"Messages\":[{\"MessageId\":\"1\",\"Body\":%s}]}%s",
            Events.quoted(
                "{\"Message\":" + Events.quoted("{\"Records\":[" + A + "," + B + "]}") + "}"),
            ""),
        shape(
            "Splunk",
            """
            {"preview":false,"result":{"_raw":%s}}
            {"preview":false,"result":{"_raw":%s}}
            """,
            IN_A,
            IN_B),
        shape("Cribl", "[{\"_raw\":%s,\"_time\":1},{\"_raw\":%s}]", IN_A, B),
        shape(
            "Elastic answer",
            """
            {"took":3,"hits":{"total":{"value":2},"hits":[{"_index":"i","_source":{"@timestamp":"t",\
            "event":{"action":"A","original":%s},"aws":{"cloudtrail":{"event_version":"1"}}}},\
            {"_id":"2","fields":{"event.original":[%s]}}]}}\
            """,
            IN_A,
            IN_B),
        shape(
            "Elastic documents",
            """
            {"_source":{"event.original":%s}}
            {"_source":{"aws":{"cloudtrail":%s}}}
            """,
            IN_A,
            B));
  }

  private static Arguments shape(String name, String pattern, String first, String second) {
    var text = pattern.replaceFirst("%s", Matcher.quoteReplacement(first));
    return Arguments.of(name, text.replaceFirst("%s", Matcher.quoteReplacement(second)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void readsBothEventsOfTheShape(String name, String text) {
    var read = Read.text(text);

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.readings()).containsOnly(Reading.WHOLE);
    assertThat(read.problems).isEmpty();
    assertThat(read.skips).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void readsTheSameThroughATinyWindow(String name, String text) {
    var read = Read.inPieces(text, 7, new ReadLimits(4_096, 64, 16, 100));

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.problems).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void readsTheShapeInsideAMessageInsideAMessage(String name, String text) {
    var wrapped = "{\"Message\":" + Events.quoted("{\"body\":" + Events.quoted(text) + "}") + "}";

    var read = Read.text(wrapped);

    if (text.strip().matches("(?s)[{\\[\"].*")) {
      assertThat(read.values("eventName")).containsExactly("A", "B");
      assertThat(read.events()).allMatch(event -> event.offset() == 11);
      assertThat(read.events()).allMatch(RecordedSink.Found::isDerived);
    } else {
      assertThat(read.events()).isEmpty();
    }
  }

  @Test
  void saysNothingOfAnEmptyTrailFile() {
    var read = Read.text("{\"Records\":[]}");

    assertThat(read.events()).isEmpty();
    assertThat(read.skips).isEmpty();
    assertThat(read.problems).isEmpty();
  }

  @Test
  void reportsACharacterBeforeAndAfter() {
    var read = Read.text("x{\"Records\":[" + A + "]};\n");

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.told())
        .containsExactly(
            "1:1 repaired REMOVED_STRAY_CHARACTER",
            "1:" + (A.length() + 16) + " repaired REMOVED_STRAY_CHARACTER");
  }

  @Test
  void stopsAtTheNestingLimitAndGoesOnBehind() {
    var text = "{\"Message\":\"x\"}";
    for (int i = 0; i < 40; i++) {
      text = "{\"Message\":" + (i < 10 ? Events.quoted(text) : text) + "}";
    }

    var read = Read.text(text + "\n" + A);

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.problems)
        .singleElement()
        .isInstanceOfSatisfying(
            Problem.LimitReached.class,
            it -> assertThat(it.limit()).isEqualTo(Problem.Limit.WRAPPERS));
  }

  @Test
  void tellsTheSizeOfARecordWhereStringsInStringsAreLargerInAll() {
    var limits = new ReadLimits(1_000, 512, 16, 100);
    var text = "{\"eventVersion\":\"1.08\",\"eventName\":\"" + "x".repeat(600) + "\"}";
    for (int i = 0; i < 3; i++) {
      text = "{\"Message\":" + Events.quoted(text) + "}";
    }

    var read = Read.inPieces(text, 1 << 20, limits);

    assertThat(text).hasSizeLessThan(limits.recordBytes());
    assertThat(read.told()).singleElement().asString().endsWith("limit-reached RECORD_BYTES");
  }

  @Test
  void looksUnderTheNextKeyWhereTheFirstHoldsNoEvent() {
    for (var first :
        new String[] {
          "\"log\":{\"offset\":0,\"file\":{\"path\":\"p\"}}",
          "\"fields\":{\"env\":[\"prod\"]}",
          "\"result\":{\"a\":1}",
          "\"detail\":{\"a\":1}",
          "\"body\":\"{\\\"a\\\":1}\"",
          "\"message\":\"[INFO] x\""
        }) {
      var read = Read.text("{\"_source\":{" + first + ",\"event\":{\"original\":" + IN_A + "}}}");

      assertThat(read.values("eventName")).as(first).containsExactly("A");
      assertThat(read.skips).as(first).isEmpty();
      assertThat(read.problems).as(first).isEmpty();
    }
  }

  @Test
  void countsAWrapperOnceInWhichNoKeyHoldsAnEvent() {
    var read = Read.text("{\"log\":{\"a\":1},\"event\":{\"b\":1},\"fields\":{\"c\":1}}\n" + A);

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.skipped()).containsExactly("other-json 1");
  }
}
