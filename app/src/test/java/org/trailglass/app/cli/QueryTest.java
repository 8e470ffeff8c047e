package org.trailglass.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--query` of print, and top.
class QueryTest {
  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  QueryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeTrail() throws IOException {
    var records =
        IntStream.range(0, 12).mapToObj(QueryTest::event).collect(Collectors.joining(",\n"));
    Files.writeString(folder.resolve("trail.json"), "{\"Records\":[" + records + "]}");
  }

  /// Six of A, four of B, two of C with a control character behind.
  private static String event(int i) {
    var name = i < 6 ? "A" : i < 10 ? "B" : "C\\u001b[2J";
    return """
    {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:%02dZ","eventName":"%s","eventID":"%d",\
    "sourceIPAddress":"203.0.113.%d"}\
    """
        .formatted(i, name, i, i % 2);
  }

  @Test
  void filtersInEveryFormat() {
    assertThat(run("print", "--query", "name:B", "--format", "count", trail())).isZero();
    assertThat(run("print", "--query", "id:7", "--format", "ndjson", trail())).isZero();
    assertThat(
            run(
                "print",
                "--query",
                "name:B ip:203.0.113.1/32",
                "--format",
                "csv",
                "--columns",
                "eventID",
                "--sort",
                "-eventID",
                trail()))
        .isZero();

    assertThat(out())
        .isEqualTo("4\n" + event(7) + "\neventID\r\n9\r\n7\r\n")
        .doesNotContain("\u001b");
    assertThat(err()).isEmpty();
  }

  @Test
  void tellsInTheSummaryOfHowManyEventsItIs() {
    run("print", "--query", "name:(B or A)", trail());

    assertThat(out())
        .contains("\"events\": 10,", "\"query\": \"name:(B or A)\"", "\"eventsRead\": 12,")
        .contains("\"lastEventTime\": \"2024-03-01T10:00:09Z\"")
        .contains("\"A\": 6")
        .doesNotContain("\"C");
  }

  @Test
  void showsAMistakeWithACaretUnderItBeforeAnythingIsLoaded() {
    int exitCode =
        run("print", "--query", "\"東京\u202e\" (eventName:A", folder.resolve("none").toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualTo(
            """
            "東京\\u202e" (eventName:A
                                     ^
            A closing bracket is missing here, for the one at column 7.
            """);
  }

  @Test
  void cutsALongQueryAroundItsMistake() {
    var text = "a ".repeat(500) + "(b" + " c".repeat(500);

    run("top", "--field", "name", "--query", text + "))", "none");

    assertThat(err().lines().map(String::length)).allMatch(length -> length < 120);
    assertThat(err().lines().skip(1).findFirst().orElseThrow()).endsWith("^");
  }

  @Test
  void endsWithTwoWhereAPatternTakesTooLong() throws IOException {
    var long_ = event(1).replace("\"A\"", '"' + "a".repeat(40_000) + "\"");
    Files.writeString(folder.resolve("trail.json"), long_);

    int exitCode = run("print", "--query", "name:/(a|aa)*(a|aa)*b/", trail());

    assertThat(exitCode).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).startsWith("--query: /(a|aa)*(a|aa)*b/: This regular expression");
  }

  @Test
  void printsTheTopValuesOfFieldsInAStableOrder() {
    int exitCode = run("top", "--field", "name,ip,errorCode", "--limit", "2", trail());

    assertThat(exitCode).isZero();
    assertThat(out())
        .isEqualTo(
            """
            eventName
               6   50.0 %  A
               4   33.3 %  B
            3 different values in 12 events; no event lacks it

            sourceIPAddress
               6   50.0 %  203.0.113.0
               6   50.0 %  203.0.113.1
            2 different values in 12 events; no event lacks it

            errorCode
            no value in no events; 12 events lack it
            """);
  }

  @Test
  void printsTheTopValuesAsJson() throws IOException {
    run("top", "--field", "name", "--query", "id>=10", "--format", "json", trail());

    var top = new ObjectMapper().readTree(out());
    assertThat(out()).doesNotContain("\u001b");
    assertThat(top.path("events").asInt()).isEqualTo(2);
    assertThat(top.path("eventsRead").asInt()).isEqualTo(12);
    var field = top.path("fields").get(0);
    assertThat(field.path("field").asText()).isEqualTo("eventName");
    assertThat(field.path("top").get(0).path("value").asText()).isEqualTo("C\u001b[2J");
    assertThat(field.path("top").get(0).path("events").asInt()).isEqualTo(2);
  }

  @Test
  void warnsOfAFieldThatNoEventHas() {
    int exitCode = run("print", "--query", "eventNmae:A", "--format", "count", trail());
    int top = run("top", "--field", "sourceIPAdress", trail());

    assertThat(exitCode).isZero();
    assertThat(top).isZero();
    assertThat(out()).startsWith("0\n");
    assertThat(err())
        .isEqualTo(
            """
            Warning: No event has “eventNmae”; did you mean “eventName”?
            Warning: No event has “sourceIPAdress”; did you mean “sourceIPAddress”?
            """);
  }

  @Test
  void warnsOfAComparisonThatNothingCanPass() {
    int exitCode = run("print", "--query", "time < 1990", "--format", "count", trail());

    assertThat(exitCode).isZero();
    assertThat(out()).isEqualTo("0\n");
    assertThat(err())
        .isEqualTo("Warning: “1990” is a number; “time” holds times, written like 1990-01-01.\n");
  }

  @Test
  void takesShortNamesForColumnsAndOrder() {
    run("print", "--format", "csv", "--columns", "name,ip,id", "--sort", "id:desc", trail());
    run("print", "--format", "csv", "--columns", "eventNmae", "--limit", "0", trail());

    assertThat(out())
        .startsWith("eventName,sourceIPAddress,eventID\r\nB,203.0.113.1,9\r\n")
        .contains("203.0.113.1,11\r\n")
        .endsWith("A,203.0.113.0,0\r\neventNmae\r\n");
    assertThat(err()).isEqualTo("Warning: No event has “eventNmae”; did you mean “eventName”?\n");
  }

  @Test
  void cutsTheTableOfTopAndLeavesValuesWholeInJson() throws IOException {
    // given
    var value = "\u7530".repeat(300) + "end";
    var file = folder.resolve("long.json");
    Files.writeString(
        file,
        "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"userAgent\":\"" + value + "\"}",
        StandardCharsets.UTF_8);

    // when
    run("top", "--field", "agent", file.toString());
    var table = out();
    run("top", "--field", "agent", "--format", "json", file.toString());

    // then
    assertThat(table).contains("\u7530\u2026\n").doesNotContain("end");
    assertThat(table.lines().mapToInt(TextWidth::of)).allMatch(width -> width <= 160);
    assertThat(out()).contains(value);
  }

  @Test
  void cutsCharactersThatTakeNoColumnToo() throws IOException {
    // given
    var file = folder.resolve("marks.json");
    var value = "e" + "\u0301".repeat(100_000);
    Files.writeString(
        file,
        "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"userAgent\":\"" + value + "\"}",
        StandardCharsets.UTF_8);

    // when
    run("top", "--field", "agent", file.toString());

    // then
    assertThat(out().lines()).allMatch(line -> line.length() < 1_000);
  }

  @Test
  void knowsWhoStandsBehindAnEvent() throws IOException {
    // given
    Files.writeString(
        folder.resolve("trail.json"),
        """
        {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"AssumeRole",\
        "userIdentity":{"type":"IAMUser","principalId":"AIDAALICE","userName":"alice",\
        "accountId":"111122223333","accessKeyId":"AKIAALICE"},\
        "responseElements":{"credentials":{"accessKeyId":"ASIAROLE"}}}
        {"eventVersion":"1.08","eventTime":"2024-03-01T10:01:00Z","eventName":"StopLogging",\
        "userIdentity":{"type":"AssumedRole","principalId":"AROAADMIN:x",\
        "arn":"arn:aws:sts::111122223333:assumed-role/Admin/x","accessKeyId":"ASIAROLE"}}
        """);

    // when
    run("print", "--query", "origin:alice chain.depth:1", "--format", "count", trail());
    run("print", "--format", "csv", "--columns", "eventName", "--sort", "-chain.depth", trail());
    run("top", "--field", "origin.key", trail());

    // then
    assertThat(out())
        .startsWith("1\neventName\r\nStopLogging\r\nAssumeRole\r\n")
        .contains("2  100.0 %  AKIAALICE");
  }

  @Test
  void endsWithTwoWhereTopIsUsedWrongly() {
    assertThat(run("top", trail())).isEqualTo(2);
    assertThat(run("top", "--field", "a..b", trail())).isEqualTo(2);
    assertThat(run("top", "--field", "name", "--format", "csv", trail())).isEqualTo(2);
    assertThat(run("top", "--field", "name", "--limit", "-1", trail())).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("See 'trailglass top --help'.");
  }

  private int run(String... arguments) {
    return new Trailglass(out, err).run(arguments);
  }

  private String trail() {
    return folder.resolve("trail.json").toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
