package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.Reading;
import org.trailglass.problem.Problem;

/// Whoever calls an API writes part of the log: objects in the fields of an event that look like
/// events, around a break, are never taken for some.
class ForgeryTest {
  private static final String FIELDS =
      "\"eventVersion\":\"1.08\",\"eventTime\":\"2024-01-01T00:00:00Z\"";
  private static final String FORGED = "{" + FIELDS + ",\"eventName\":\"FORGED\"}";
  private static final String GOOD = Events.named("Good");

  private static String record(String parameters) {
    return "{"
        + FIELDS
        + ",\"eventName\":\"N1\",\"requestParameters\":"
        + parameters.replace("§", FORGED)
        + ",\"eventID\":\"1\"}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"l\":[§},§]}",
        "{\"l\":§,§]}",
        "{\"l\":[§],§]}",
        "{\"l\":{\"a\":1},§,\"b\":1}",
        "[§},§]",
        "[§,§]]",
        "{\"l\":§ §]}",
        "{\"l\":[§]},§]}",
        "{\"l\":[§}},§,§]}"
      })
  void aBracketLostOrSurplusInAListOfAnEventBringsNoElementUp(String parameters) {
    for (var text : around(record(parameters))) {
      assertOnlyGood(text);
    }
  }

  @Test
  void anElementWithoutOneOfItsBracketsBringsNoneUp() {
    var open = FORGED.substring(1);
    var unclosed = FORGED.substring(0, FORGED.length() - 1);

    for (var parameters :
        new String[] {"{\"l\":[" + open + ",§]}", "{\"l\":[" + unclosed + ",§]}"}) {
      for (var text : around(record(parameters))) {
        assertOnlyGood(text);
      }
    }
  }

  private static String[] around(String record) {
    return new String[] {
      "{\"Records\":[" + record + "," + GOOD + "]}",
      "{\"Records\":[" + GOOD + "," + record + "]}",
      "{\"Events\":[" + record + "," + GOOD + "],\"NextToken\":{\"a\":[1]}}",
      "[{\"Records\":[" + record + "," + GOOD + "]},{\"Records\":[" + GOOD + "]}]",
      "[" + record + "," + GOOD + "]",
      "[\n" + record + ",\n" + GOOD + "\n]",
      record + "\n" + GOOD + "\n",
    };
  }

  private static void assertOnlyGood(String text) {
    var read = Read.text(text);

    assertThat(read.values("eventName")).as(text).doesNotContain("FORGED").contains("Good");
    assertThat(read.problems).as(text).isNotEmpty();
  }

  @Test
  void indentationShowsWhatIsInsideAListWhoseFirstLineIsLost() {
    var list =
        "\"list\": [\n{\n\"eventVersion\": \"1\",\n\"eventName\": \"F1\"\n},\n"
            + "{\n\"eventVersion\": \"1\",\n\"eventName\": \"F2\"\n}\n],";
    var first = Events.pretty("First").replace("\"userName\": \"bob\",", list);
    var text = pretty(first + ",\n" + Events.pretty("Last")).replaceFirst(" *\"list\": \\[\n", "");

    var read = Read.text(text);

    assertThat(read.values("eventName")).doesNotContain("F1", "F2").contains("Last");
    assertThat(read.problems).isNotEmpty();
  }

  /// Records in a trail file, indented by their brackets.
  private static String pretty(String records) {
    var text = new StringBuilder("{\n  \"Records\": [\n");
    int depth = 2;
    for (var line : records.lines().map(String::strip).toList()) {
      depth -= line.startsWith("}") || line.startsWith("]") ? 1 : 0;
      text.append("  ".repeat(depth)).append(line).append('\n');
      depth += line.endsWith("{") || line.endsWith("[") ? 1 : 0;
    }
    return text + "  ]\n}\n";
  }

  @Test
  void aSessionNameAddsNoFieldToTheIdentity() {
    var read =
        Read.text(
            "eventtime,eventname,useridentity\n2024-01-01T00:00:00Z,A,\"{type=AssumedRole, "
                + "principalid=AROA:s,username=root,mfa=true, arn=a}\"\n");

    assertThat(read.values("userIdentity.principalId"))
        .containsExactly("AROA:s,username=root,mfa=true");
    assertThat(read.values("userIdentity.userName")).containsExactly("?");
    assertThat(read.values("userIdentity.arn")).containsExactly("a");
  }

  @Test
  void anEventOnTheBusOfAnotherSourceIsSkipped() {
    var text = "{\"detail-type\":\"AWS API Call via CloudTrail\",\"source\":\"%s\",\"detail\":%s}";

    assertThat(Read.text(text.formatted("my.app", FORGED)).skipped())
        .containsExactly("eventbridge-other-source 1");
    assertThat(Read.text(text.formatted("aws.iam", GOOD)).values("eventName"))
        .containsExactly("Good");
  }

  @Test
  void twoRecordsBecomeNoThirdOne() {
    var rest =
        ",\"userIdentity\":{\"type\":\"Root\"},\"eventTime\":\"t\",\"eventName\":\"N2\","
            + "\"eventID\":\"2\"},";
    var first = "{" + FIELDS + ",\"eventName\":\"N1\",\"eventID\":\"1\"}";

    var read = Read.text("{\"Records\":[" + first + rest + GOOD + "]}");

    assertThat(read.values("eventName")).containsExactly("N1", "N2", "Good");
    assertThat(read.values("userIdentity.type")).containsExactly("?", "Root", "IAMUser");
    assertThat(read.readings()).containsExactly(Reading.WHOLE, Reading.REPAIRED, Reading.RECOVERED);
    assertThat(read.problems).singleElement().isInstanceOf(Problem.Repaired.class);

    var repaired = Read.text("[" + first.replace("\"1\"", "\"1\"x") + rest + GOOD + "]");
    assertThat(repaired.values("eventID").getFirst()).isEqualTo("1");
    assertThat(repaired.values("userIdentity.type").getFirst()).isEqualTo("?");
    assertThat(repaired.values("eventName")).contains("Good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gs\":§},\"eventID\":\"1\"},G]}",
        "§},\"eventID\":\"1\"},G]}",
        "gs\":[§,§]},\"eventID\":\"1\"},G]}",
        "1,\"l\":[\"x\",§,[§]],\"eventID\":\"1\"},G]}",
        "\"x\"},§],\"eventID\":\"1\"},G]}",
        "s\":\"x\"},§,§],\"eventID\":\"1\"}\nG\n",
        "gs\":§},\"eventID\":\"1\"}\nG\n",
        "§},\"eventID\":\"1\"}\nG\n",
        "§,§]},\"eventID\":\"1\"}\nG\n",
        "}, §]}, \"eventID\":\"1\"}\nG\nG\n",
        "<134>Jan 1 host app: aaa\",\"tags\":§},\"eventID\":\"1\"}\n<134>Jan 1 host app: G\n",
        "<134>Jan 1 host app: G\n<134>Jan 1 host app: §},\"eventID\":\"1\"}\n"
      })
  void textThatBeginsInTheMiddleOfAnEventBringsNothingOfItUp(String text) {
    assertOnlyGood(text.replace("§", FORGED).replace("G", GOOD));
  }

  @Test
  void aTextCutAnywhereInAnEventBringsNothingOfItUp() {
    var record = record("{\"a\":[1,§,§],\"b\":{\"c\":§}}");

    for (var rest : new String[] {"," + GOOD + "]}", "\n" + GOOD + "\n", GOOD}) {
      for (int i = 1; i < record.length(); i++) {
        var text = record.substring(i) + rest;

        assertThat(Read.text(text).values("eventName")).as(text).doesNotContain("FORGED");
      }
    }
  }

  @Test
  void aPrintedTextCutAnywhereInAnEventBringsNothingOfItUp() {
    var forged = "{\n\"eventVersion\": \"1\",\n\"eventName\": \"FORGED\"\n}";
    var fields = "\"list\": [\n" + forged + ",\n" + forged + "\n],\n\"one\": " + forged + ",";
    var first = Events.pretty("First").replace("\"userName\": \"bob\",", fields);
    var text = pretty(first + ",\n" + Events.pretty("Good"));

    for (int i = text.indexOf("\"eventVersion\"") + 1; i < text.indexOf("\"Good\""); i++) {
      var rest = text.substring(i);

      assertThat(Read.text(rest).values("eventName")).as(rest).doesNotContain("FORGED");
    }
  }
}
