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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Records\":[§]}},\"eventID\":\"1\"}\nG\n",
        "{\"Records\":[§,§]},\"eventID\":\"1\"},G]}",
        "G\n{\"Records\":[§]}},\"eventID\":\"1\"}\nG\n",
        "G\n[§,§]},\"eventID\":\"1\"}\nG\n",
        "<134>Jan 1 host app: {\"Records\":[§]}},\"eventID\":\"1\"}\nG\n",
        "{\"Records\":[G,[[§]],\"c\":\"x\"},\"eventID\":\"1\"},G]}",
        "{\"Records\":[{\"eventVersion\":\"1\",\"eventName\":\"N1\",\"l\":[§]},§],\"eventID\":\"1\"},G]}"
      })
  void aWrapperThatIsAValueOfAnEventIsDoubtedOnceItsEndShowsThat(String text) {
    var read = Read.text(text.replace("§", FORGED).replace("G", GOOD));

    assertThat(read.values("eventName")).contains("Good");
    assertThat(read.events())
        .filteredOn(event -> event.value("eventName").equals("FORGED"))
        .allMatch(event -> event.reading() == Reading.RECOVERED);
    assertThat(read.problems).isNotEmpty();
  }

  @Test
  void inAMessageAWrapperThatIsAValueOfAnEventIsNone() {
    var cut = "{\"Records\":[" + FORGED + "]}},\"eventID\":\"1\"}";

    var read =
        Read.text("{\"log\":" + Events.quoted(cut) + "}\n{\"log\":" + Events.quoted(GOOD) + "}");

    assertThat(read.values("eventName")).containsExactly("Good");
    assertThat(read.problems).isNotEmpty();
  }

  @Test
  void surplusBracketsBehindATrailFileLeaveItsEventsWhole() {
    var read = Read.text("{\"Records\":[" + GOOD + "]}}}\n");

    assertThat(read.readings()).containsExactly(Reading.WHOLE);
    assertThat(read.problems).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§},\"eventID\":\"1\"}",
        "§,\"eventID\":\"1\"}",
        "§},\"eventID\":\"1\",\"readOnly\":true}",
        ":§},\"eventID\":\"1\"}",
        "{\"eventName\":\"N1\",\"r\"}:{\"Records\":[§]},\"eventID\":\"1\"}"
      })
  void aLineThatBeginsAtAValueOfAnEventBringsNothingUp(String line) {
    var forged = FORGED.replace("\"}", "\",\"eventID\":\"f\"}");

    assertOnlyGood((GOOD + "\n" + line + "\n" + GOOD + "\n").replace("§", forged));
  }

  @Test
  void whatIsFurtherInThanThePrintedRecordsIsNone() {
    var forged = "{\n\"eventVersion\": \"1\",\n\"eventName\": \"FORGED\"\n}";
    var list = "\"list\": [\n" + forged + ",\n" + forged + "\n],";
    var first = Events.pretty("First").replace("\"userName\": \"bob\",", list);
    var text = pretty(first + ",\n" + Events.pretty("Good"));
    int at = text.indexOf("[", text.indexOf("list")) + 2;

    for (var bit : new String[] {"}", "},", "{", ",", "}}"}) {
      assertOnlyGood(text.substring(0, at) + bit + text.substring(at));
    }
  }

  /// One bracket too many or some bytes too few, anywhere in an event: its fields may come up where
  /// nothing tells them from records, but never as whole ones.
  @ParameterizedTest
  @ValueSource(
      strings = {"{\"Records\":[G,§,G]}", "[\nG,\n§,\nG\n]", "G\n§\nG\n", "G§G", "p: G\np: §\n"})
  void noDamageMakesAWholeRecordOfAValue(String form) {
    var limits = new ReadLimits(1 << 16, 64, 16, 100);
    for (var parameters :
        new String[] {
          "{\"t\":§}", "{\"l\":[§,§]}", "{\"a\":{\"Records\":[§]}}", "{\"Records\":[§,§]}"
        }) {
      var record = record(parameters.replace("§", FORGED.replace("\"}", "\",\"eventID\":\"f\"}")));
      for (int i = 1; i < record.length(); i++) {
        for (var damaged : damaged(record, i)) {
          var text = form.replace("G", GOOD).replace("§", damaged);

          var read = Read.inPieces(text, 1 << 16, limits);

          assertThat(read.events())
              .as(text)
              .noneMatch(
                  event ->
                      event.value("eventName").equals("FORGED")
                          && event.reading() == Reading.WHOLE);
        }
      }
    }
  }

  private static String[] damaged(String record, int at) {
    var head = record.substring(0, at);
    var tail = record.substring(at);
    return new String[] {
      head + "}" + tail,
      head + "}}" + tail,
      head + "]}" + tail,
      head + "{" + tail,
      head + tail.substring(Math.min(1, tail.length())),
      head + tail.substring(Math.min(17, tail.length()))
    };
  }

  /// A list of an event stands at the end of a trail that ends in it as a trail file may end: what
  /// lost its brackets, and how many, cannot be known.
  @Test
  void aTrailCutWhereAListOfAnEventAndItsObjectEndIsTakenForWhole() {
    var record = "{" + FIELDS + ",\"eventName\":\"N1\",\"requestParameters\":{\"l\":[§,§]}";

    var read = Read.text(("{\"Records\":[" + GOOD + "," + record).replace("§", FORGED));

    assertThat(read.values("eventName")).containsExactly("Good", "FORGED");
    assertThat(read.readings()).containsExactly(Reading.WHOLE, Reading.RECOVERED);
    assertThat(read.problems).isNotEmpty();
  }

  /// A forwarder that cuts by length gives nothing away about a piece that is one whole object.
  @Test
  void aPieceOfAMessageThatIsOneWholeObjectIsTakenForARecord() {
    var read = Read.text("{\"log\":" + Events.quoted(FORGED) + ",\"stream\":\"stdout\"}\n");

    assertThat(read.values("eventName")).containsExactly("FORGED");
  }

  /// Keys that stand twice are told where records are kept.
  @Test
  void membersOfAnObjectThatBecameAnEventsOwnStandBesideItsOwn() {
    var members = FORGED.substring(1, FORGED.length() - 1);
    var merged = "{" + FIELDS + ",\"eventName\":\"N1\"," + members + "}";

    var read = Read.text("{\"Records\":[" + merged + "," + GOOD + "]}");

    assertThat(read.values("eventName")).containsExactly("N1", "Good");
    assertThat(read.events().getFirst().leaves()).contains("eventName=N1", "eventName=FORGED");
  }

  @Test
  void aLineThatBeginsAtAnObjectWhoseKeysDoNotComeAgainIsMended() {
    var read = Read.text(GOOD + "\n" + FORGED + ",\"eventID\":\"1\"}\n" + GOOD + "\n");

    assertThat(read.values("eventName")).containsExactly("Good", "FORGED", "Good");
    assertThat(read.readings().get(1)).isEqualTo(Reading.REPAIRED);
    assertThat(read.problems).isNotEmpty();
  }
}
