package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.event.Reading;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Repair;

/// Records that are no valid JSON, alone and between whole ones.
class BrokenRecordsTest {
  private static final String FIRST = Events.named("First");
  private static final String LAST = Events.named("Last");

  /// What is done to a pretty-printed record: a piece of it, what it becomes, the repairs.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"1.08\",|\"1.08\"ed,|REMOVED_BARE_WORD",
        "\"1.08\",|\"1.08\", // since 2021|REMOVED_COMMENT",
        "\"1.08\",|/* old */ \"1.08\",|REMOVED_COMMENT",
        "\"1.08\",|\"1.08\", # old|REMOVED_COMMENT",
        "\"1.08\",|\"1.08\",,|REMOVED_SURPLUS_COMMA",
        "\"readOnly\": true|\"readOnly\": true,|REMOVED_SURPLUS_COMMA",
        "\"1.08\",|\"1.08\"|ADDED_COMMA",
        "\"alice\"|\"alice\",|REMOVED_SURPLUS_COMMA",
        "\"eventTime\":|eventTime:|QUOTED_KEY",
        "\"eventTime\":|eventTime\":|QUOTED_KEY",
        "\"eventTime\":|\"eventTime:|CLOSED_STRING",
        "\"eventTime\":|\"eventTime\" =>|CHANGED_ARROW_TO_COLON",
        "\"eventTime\":|\"eventTime\"|ADDED_COLON",
        "\"First\"|First|QUOTED_VALUE",
        "\"First\"|First\"|QUOTED_VALUE",
        "\"First\"|\"First|CLOSED_STRING",
        "\"First\"|\u201cFirst\u201d|CHANGED_QUOTES",
        "\"eventName\"|\u201ceventName\u201d|CHANGED_QUOTES",
        "\"First\"|'First'|CHANGED_QUOTES",
        "\"userName\": \"alice\"|\"userName\": \"al\\.ice\"|KEPT_UNKNOWN_ESCAPE",
        "true|true;|REMOVED_STRAY_CHARACTER",
        "true|True|QUOTED_VALUE",
      })
  void readsARecordByANamedRepair(String piece, String damaged, Repair repair) {
    var pretty = Events.pretty("First");
    assertThat(pretty).contains(piece);
    var text =
        "{\"Records\":["
            + pretty.replaceFirst(
                java.util.regex.Pattern.quote(piece),
                java.util.regex.Matcher.quoteReplacement(damaged))
            + ",\n"
            + LAST
            + "]}";

    var read = Read.text(text);

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.values("userIdentity.accountId")).containsOnly("111122223333");
    assertThat(read.readings()).containsExactly(Reading.REPAIRED, Reading.RECOVERED);
    assertThat(read.problems)
        .singleElement()
        .isInstanceOfSatisfying(
            Problem.Repaired.class, it -> assertThat(it.repair()).isEqualTo(repair));
    assertThat(new String(read.sink.text(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Test
  void saysLineColumnOffsetAndQuoteOfARepair() {
    var text = "[\n{\n  \"eventVersion\": \"1.01\"ed,\n  \"eventName\": \"A\"\n}\n]";

    var read = Read.text(text);

    assertThat(read.problems)
        .singleElement()
        .isEqualTo(
            new Problem.Repaired(
                org.trailglass.problem.Place.whole("test", "").at(3, 25, 28),
                Repair.REMOVED_BARE_WORD,
                "\"eventVersion\": \"1.01\"ed,"));
  }

  @Test
  void keepsRawLineBreaksInsideAString() {
    var text = FIRST.replace("alice", "al\nice") + "\n" + LAST;

    var read = Read.text(text);

    assertThat(read.values("userIdentity.userName")).containsExactly("al\nice", "alice");
    assertThat(read.told())
        .containsExactly("1:" + (text.indexOf('\n') + 1) + " repaired KEPT_RAW_LINE_BREAK");
  }

  @Test
  void goesOnBehindSurplusBracketsInTheMiddleOfTheList() {
    var read = Read.text("{\"Records\":[" + FIRST + "}}," + LAST + "]}");

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.readings()).containsExactly(Reading.WHOLE, Reading.RECOVERED);
    assertThat(read.told())
        .allMatch(it -> it.endsWith("repaired REMOVED_SURPLUS_BRACKET"))
        .hasSize(2);
  }

  @Test
  void keepsARecordTogetherThatWasClosedTooEarly() {
    var damaged = FIRST.replace("\"alice\"}", "\"alice\"}}");

    var read = Read.text("[" + damaged + "," + LAST + "]");

    assertThat(read.values("eventID")).containsExactly("First-id", "Last-id");
    assertThat(read.readings()).containsExactly(Reading.REPAIRED, Reading.RECOVERED);
    int column = damaged.indexOf("}}") + 3;
    assertThat(read.told()).containsExactly("1:" + column + " repaired REMOVED_SURPLUS_BRACKET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"readOnly\":true}|\"readOnly\":true|ADDED_BRACKET",
        "\"b\"}]},|\"b\"}},|ADDED_BRACKET",
        "\"b\"}]},|\"b\"]},|ADDED_BRACKET",
        "\"b\"}]},|\"b\"}}},|CHANGED_BRACKET",
        "\"b\"}]},|\"b\"]]},|CHANGED_BRACKET",
        "\"b\"}]},|\"b\"},]},|REMOVED_SURPLUS_COMMA",
      })
  void mendsBracketsOnOneLine(String piece, String damaged, Repair repair) {
    assertThat(FIRST).contains(piece);

    var read = Read.text("{\"Records\":[" + FIRST.replace(piece, damaged) + "," + LAST + "]}");

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.values("eventID")).containsExactly("First-id", "Last-id");
    assertThat(read.readings()).containsExactly(Reading.REPAIRED, Reading.RECOVERED);
    assertThat(read.problems)
        .singleElement()
        .isInstanceOfSatisfying(
            Problem.Repaired.class, it -> assertThat(it.repair()).isEqualTo(repair));
  }

  @Test
  void closesALevelWhereTheIndentationShowsThatItsBracketIsMissing() {
    var damaged =
        Events.pretty("First").replace("\"userName\": \"alice\"\n  },", "\"userName\": \"alice\",");

    var read = Read.text("[\n" + damaged + ",\n" + Events.pretty("Last") + "\n]");

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.values("eventTime")).doesNotContain("?");
    assertThat(read.readings()).containsExactly(Reading.REPAIRED, Reading.RECOVERED);
  }

  @Test
  void passesARecordThatNoRepairMakesValid() {
    var damaged = FIRST.replace("\"eventName\":\"First\"", "\"eventName\":,:\"First\"");

    var read = Read.text("{\"Records\":[" + damaged + "," + LAST + "]}");

    assertThat(read.values("eventName")).containsExactly("Last");
    assertThat(read.readings()).containsExactly(Reading.RECOVERED);
    int column = 12 + damaged.indexOf(",:") + 1;
    assertThat(read.told()).containsExactly("1:" + column + " broken-json VALUE SKIPPED");
  }

  @Test
  void neverTakesAnObjectFromInsideABrokenRecord() {
    var forged = "[" + Events.named("Forged") + "," + Events.named("Forged") + "]";
    var damaged = FIRST.replace("\"bob\"", "\"bob\"\"x\" ?? : {[}, \"y\":" + forged);

    for (var text :
        new String[] {
          "[" + damaged + "," + LAST + "]", damaged + "\n" + LAST, damaged + LAST, damaged
        }) {
      assertThat(Read.text(text).values("eventName")).as(text).doesNotContain("Forged");
    }
  }

  @Test
  void doesNotFindEventsInTheFieldsOfAWholeEvent() {
    var nested = FIRST.replace("\"bob\"", "{\"Records\":[" + LAST + "],\"x\":" + LAST + "}");

    assertThat(Read.text(nested).values("eventName")).containsExactly("First");
  }

  @Test
  void givesEveryEventBeforeTheCut() {
    var text = "{\"Records\":[" + FIRST + "," + LAST.substring(0, 100);

    var read = Read.text(text);

    assertThat(read.values("eventName")).containsExactly("First");
    assertThat(read.told())
        .containsExactly("1:" + (text.length() + 1) + " broken-json MORE_TEXT CUT_OFF");
  }

  @Test
  void saysThatTheListIsCutBehindAWholeRecord() {
    var read = Read.text("{\"Records\":[" + FIRST + "," + LAST);

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.problems)
        .singleElement()
        .extracting(Problem::action)
        .isEqualTo(Problem.Action.CUT_OFF);
  }

  @Test
  void goesOnAtTheNextLineAfterALineThatIsCut() {
    var read = Read.text(FIRST.substring(0, 150) + "\n" + LAST + "\n" + LAST);

    assertThat(read.values("eventName")).containsExactly("Last", "Last");
    assertThat(read.readings()).containsOnly(Reading.RECOVERED);
    assertThat(read.problems)
        .singleElement()
        .extracting(Problem::action)
        .isEqualTo(Problem.Action.SKIPPED);
  }

  @Test
  void mendsListSeparators() {
    var read = Read.text("{\"Records\":[," + FIRST + " " + FIRST + ",," + LAST + ",]}");

    assertThat(read.values("eventName")).containsExactly("First", "First", "Last");
    assertThat(read.told())
        .extracting(it -> it.substring(it.lastIndexOf(' ') + 1))
        .containsExactly(
            "REMOVED_SURPLUS_COMMA",
            "ADDED_COMMA",
            "REMOVED_SURPLUS_COMMA",
            "REMOVED_SURPLUS_COMMA");
  }

  @Test
  void addsTheOuterBracesThatAPageLeftOut() {
    var pretty = Events.pretty("First");
    var body = pretty.substring(2, pretty.length() - 2);

    for (var text :
        new String[] {body, "```\n" + body + "\n```\nAnd so on.\n", body + "\n\nSee there."}) {
      var read = Read.text(text);

      assertThat(read.values("eventName")).as(text).containsExactly("First");
      assertThat(read.values("readOnly")).containsExactly("true");
      assertThat(read.readings()).containsExactly(Reading.REPAIRED);
      assertThat(read.told().getFirst()).endsWith("ADDED_OUTER_BRACES");
    }
  }

  @Test
  void readsATrailThatLostItsOuterBraces() {
    for (var text :
        List.of("\"Records\":[%s,%s]", "\"Records\":[%s,%s]}", " \"Records\" : [%s,%s]\n}\n")) {
      var read = Read.text(text.formatted(FIRST, LAST));

      assertThat(read.values("eventName")).as(text).containsExactly("First", "Last");
      assertThat(read.readings()).as(text).containsOnly(Reading.RECOVERED);
      assertThat(read.told()).as(text).first().asString().endsWith("ADDED_OUTER_BRACES");
    }
  }

  @Test
  void takesNoRecordsOutOfAFieldOfAnEventThatIsCut() {
    var read = Read.text("\"Records\":[" + LAST + "]},\"eventID\":\"1\"}\n" + FIRST);

    assertThat(read.values("eventName")).doesNotContain("Last");
  }

  @Test
  void addsTheBraceThatIsMissingInAList() {
    var read = Read.text("[" + FIRST + "," + LAST.substring(1) + "," + FIRST + "]");

    assertThat(read.values("eventName")).containsExactly("First", "Last", "First");
    assertThat(read.readings()).containsExactly(Reading.WHOLE, Reading.REPAIRED, Reading.RECOVERED);
  }

  @Test
  void keepsARecordApartFromOneThatLostItsBraceAndItsFirstKey() {
    var damaged = LAST.replace("{\"eventVersion\"", "\"ventVersion\"");

    for (var text :
        new String[] {
          "[" + FIRST + "," + damaged + "]",
          "[" + FIRST + "," + damaged + "," + FIRST + "]",
          "{\"Records\":[" + FIRST + ",\n" + damaged + "]}"
        }) {
      var read = Read.text(text);

      assertThat(read.readings()).as(text).startsWith(Reading.WHOLE, Reading.REPAIRED);
      assertThat(read.values("eventName")).as(text).startsWith("First", "Last");
      assertThat(read.told()).as(text).isNotEmpty();
    }
  }

  @Test
  void goesIntoAWrapperWhoseHeadIsBroken() {
    var read = Read.text("{version: 1.0x, \"Records\": [" + FIRST + "," + LAST + "]}");

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.readings()).containsOnly(Reading.RECOVERED);
    assertThat(read.told()).hasSize(2);
  }

  @Test
  void reportsKeysThatStandTwice() {
    var read =
        Read.text("[\n" + FIRST.replace("\"readOnly\"", "\"eventID\":\"x\",\"readOnly\"") + "]");

    // The recorded sink does not know keys; the offsets are tested with the flattener.
    assertThat(read.readings()).containsExactly(Reading.WHOLE);
  }

  @Test
  void listsProblemsUpToTheLimitAndCountsTheRest() {
    var line = FIRST.replace("\"1.08\"", "\"1.08\"x") + "\n";

    var read = Read.inPieces(line.repeat(25), 1_000, new ReadLimits(1 << 20, 64, 16, 10));

    assertThat(read.events()).hasSize(25);
    assertThat(read.told()).hasSize(11).last().isEqualTo("0:0 limit-reached LISTED_PROBLEMS");
    assertThat(read.notListed).containsOnly(java.util.Map.entry("repaired", 15L));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "{\"Name\":\"x\"y\",\"Records\":[%s]}",
        "{\"Records\":1[%s]}",
        "{\"a\":{,:},\"Records\": ?[%s]}",
        "{\"Records\"[%s]}"
      })
  void findsTheRecordsOfAWrapperThatIsBeyondRepair(String wrapper) {
    var read = Read.text(wrapper.replace("%s", FIRST + "," + LAST));

    assertThat(read.values("eventName")).containsExactly("First", "Last");
    assertThat(read.readings()).containsOnly(Reading.RECOVERED);
    assertThat(read.problems).isNotEmpty();
  }

  @Test
  void doesNotTakeTheFieldOfAnEventForAWrapper() {
    var read =
        Read.text(
            "{\"eventVersion\":\"1.08\",\"eventTime\":,:1,\"Records\":[" + FIRST + "]}\n" + LAST);

    assertThat(read.values("eventName")).containsExactly("Last");
  }

  @Test
  void readsLinesOnceThatAreCutBeforeAValue() {
    var cut = "{\"eventVersion\":\"1.08\",\"a\":\n";

    var read = Read.text(cut.repeat(3_000) + LAST + "\n");

    assertThat(read.values("eventName")).containsExactly("Last");
    assertThat(read.problems).hasSize(1_001);
    assertThat(read.problems.getFirst()).isInstanceOf(Problem.BrokenJson.class);
  }
}
