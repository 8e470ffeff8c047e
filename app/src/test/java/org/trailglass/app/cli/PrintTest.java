package org.trailglass.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintTest {
  private static final String TRAIL =
      """
      {"Records": [
        {"eventVersion": "1.08", "eventTime": "2024-03-01T12:00:00Z", "eventName": "GetObject",
         "eventSource": "s3.amazonaws.com", "awsRegion": "us-east-1", "eventID": "b",
         "userIdentity": {"type": "IAMUser", "userName": "alice"}, "size": 1.50},
        {"eventVersion": "1.08", "eventTime": "2024-03-01T10:00:00Z", "eventName": "=cmd()",
         "eventSource": "s3.amazonaws.com", "eventID": "a", "userAgent": "x\\u202ey\\u001b[2J"}
      ]}
      """;

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  PrintTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeTrail() throws IOException {
    Files.writeString(folder.resolve("trail.json"), TRAIL);
  }

  @Test
  void printsASummaryWhereNothingElseIsAskedFor() throws IOException {
    // given
    Files.writeString(folder.resolve("copy.json"), TRAIL);
    Files.writeString(folder.resolve("notes.txt"), "nothing to see here\n");

    // when
    int exitCode = print(folder.toString());

    // then
    assertThat(out())
        .isEqualTo(
            """
            {
              "files": 3,
              "events": 2,
              "duplicates": 2,
              "problems": {},
              "skipped": {
                "text": 1
              },
              "firstEventTime": "2024-03-01T10:00:00Z",
              "lastEventTime": "2024-03-01T12:00:00Z",
              "eventSource": {
                "s3.amazonaws.com": 2
              },
              "eventName": {
                "=cmd()": 1,
                "GetObject": 1
              },
              "userIdentity.type": {
                "(missing)": 1,
                "IAMUser": 1
              },
              "awsRegion": {
                "(missing)": 1,
                "us-east-1": 1
              }
            }
            """);
    assertThat(err()).isEmpty();
    assertThat(exitCode).isZero();
  }

  @Test
  void takesAnAtSignAsPartOfAName() throws IOException {
    Files.writeString(folder.resolve("@list"), TRAIL);

    assertThat(print("--format", "count", folder.resolve("@list").toString())).isZero();
    assertThat(print("--format", "count", "@" + folder.resolve("@list"))).isEqualTo(2);
    assertThat(err()).contains("There is no such file");
  }

  @Test
  void readsStandardInput() {
    var in = new java.io.ByteArrayInputStream(TRAIL.getBytes(StandardCharsets.UTF_8));

    int exitCode = new Trailglass(in, out, err).run("print", "--format", "count", "-");

    assertThat(out()).isEqualTo("2\n");
    assertThat(exitCode).isZero();
  }

  @Test
  void tellsHowEventsWereReadInAColumn() throws IOException {
    var broken =
        TRAIL.replace(
            "\"1.08\", \"eventTime\": \"2024-03-01T12",
            "\"1.08\"x, \"eventTime\": \"2024-03-01T12");
    Files.writeString(folder.resolve("broken.json"), broken);

    print(
        "--format",
        "csv",
        "--columns",
        "eventID,reading",
        folder.resolve("broken.json").toString());

    assertThat(out()).isEqualTo("eventID,reading\r\na,recovered\r\nb,repaired\r\n");
  }

  @Test
  void readsAsFarAsTheLimitsOfOptionsAndSettingsSay() {
    assertThat(print("--read-limit", "recordBytes=1K", "--read-limit", "wrappers=2", trail()))
        .isZero();

    assertThat(print("--read-limit", "recordBytes=none", trail())).isEqualTo(2);
    assertThat(err())
        .contains("The limit recordBytes takes a whole number from 1 to 1,073,741,824");

    err.reset();
    assertThat(print("--read-limit", "depth=1", trail())).isEqualTo(2);
    assertThat(err()).contains("There is no limit 'depth'; there are expandedBytes,");

    err.reset();
    var kept = new Trailglass(out, err).withLimits(Map.of("files", "few"));
    assertThat(kept.run("print", trail())).isZero();
    assertThat(err()).contains("The limit files").contains("the usual value holds");
  }

  @Test
  void printsTheNumberOfEvents() {
    assertThat(print("--format", "count", trail())).isZero();

    assertThat(out()).isEqualTo("2\n");
  }

  @Test
  void printsEachEventOnALineTheOldestFirst() {
    assertThat(print("--format", "ndjson", trail())).isZero();

    assertThat(out())
        .isEqualTo(
            """
            {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"=cmd()",\
            "eventSource":"s3.amazonaws.com","eventID":"a","userAgent":"x\\u202ey\\u001b[2J"}
            {"eventVersion":"1.08","eventTime":"2024-03-01T12:00:00Z","eventName":"GetObject",\
            "eventSource":"s3.amazonaws.com","awsRegion":"us-east-1","eventID":"b",\
            "userIdentity":{"type":"IAMUser","userName":"alice"},"size":1.50}
            """);
  }

  @Test
  void printsATrailFile() {
    assertThat(print("--format", "json", "--sort", "eventTime:desc", "--limit", "1", trail()))
        .isZero();

    assertThat(out())
        .startsWith("{\"Records\":[\n{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-03-01T12:00")
        .endsWith("\"size\":1.50}\n]}\n");
  }

  @Test
  void printsATableOfTheColumnsAskedFor() {
    assertThat(print("--format", "csv", "--columns", "eventName,userIdentity.userName", trail()))
        .isZero();

    assertThat(out())
        .isEqualTo("eventName,userIdentity.userName\r\n'=cmd(),\r\nGetObject,alice\r\n");
  }

  @Test
  void leavesFormulasAloneOnRequestButNoControlCharacters() {
    print("--format", "csv", "--csv-exact", "--columns", "eventName,userAgent", trail());

    assertThat(out())
        .isEqualTo("eventName,userAgent\r\n=cmd(),x\\u202ey\\u001b[2J\r\nGetObject,\r\n");
  }

  @Test
  void sortsByAnyFieldInBothDirections() {
    print("--format", "csv", "--columns", "eventID", "--sort", "eventID", trail());
    print("--format", "csv", "--columns", "eventID", "--sort", "-eventID", trail());

    assertThat(out()).isEqualTo("eventID\r\na\r\nb\r\neventID\r\nb\r\na\r\n");
  }

  @Test
  void printsAndSortsByADerivedFieldThoughARecordHasAKeyOfThatName() throws IOException {
    // given
    var file = folder.resolve("named.json");
    Files.writeString(
        file,
        event("A").replace("}", ",\"user\":\"0\",\"userIdentity\":{\"userName\":\"zoe\"}}")
            + event("B").replace("}", ",\"user\":\"1\",\"userIdentity\":{\"userName\":\"bob\"}}"));

    // when
    print("--format", "csv", "--columns", "user,\"user\"", "--sort", "user", file.toString());
    print("--format", "csv", "--columns", "user", "--sort", "\"user\"", file.toString());

    // then
    assertThat(out())
        .isEqualTo("user,\"\"\"user\"\"\"\r\nbob,1\r\nzoe,0\r\nuser\r\nzoe\r\nbob\r\n");
  }

  @Test
  void listsAProblemOnALineAndEndsWithOne() throws IOException {
    // given
    var file = folder.resolve("broken.json");
    Files.writeString(
        file,
        "{\"Records\":[" + event("A") + ",\n {\"eventVersion\": \u202e},\n" + event("B") + "]}");

    // when
    int exitCode = print("--format", "count", file.toString());

    // then
    assertThat(out()).isEqualTo("2\n");
    assertThat(err().lines().toList()).hasSizeGreaterThanOrEqualTo(1);
    assertThat(err()).startsWith(file + ":2:").contains("\\u202e").doesNotContain("\u202e");
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void listsALineThatBeginsLikeARecordAndBreaks() throws IOException {
    // given
    var file = folder.resolve("lines.json");
    Files.writeString(file, event("A") + "\n{broken\n" + event("B") + "\n");

    // when
    int exitCode = print("--format", "count", file.toString());

    // then
    assertThat(out()).isEqualTo("2\n");
    assertThat(err()).hasLineCount(1).startsWith(file + ":2:2: ").contains("{broken");
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void readsOnWhereOnePathIsMissing() {
    int exitCode = print("--format", "count", folder.resolve("none.json").toString(), trail());

    assertThat(out()).isEqualTo("2\n");
    assertThat(err())
        .isEqualTo(
            folder.resolve("none.json") + ": There is no such file or folder" + " (left out)\n");
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void endsWithTwoWhereNothingCouldBeRead() {
    int exitCode = print(folder.resolve("none.json").toString());

    assertThat(out()).contains("\"files\": 0", "\"firstEventTime\": null");
    assertThat(exitCode).isEqualTo(2);
  }

  @Test
  void tellsTimeAndBytesOfEachStageAsOneLineOfJson() throws IOException {
    // when
    int exitCode = print("--timings", "--format", "count", trail(), trail());

    // then
    assertThat(exitCode).isZero();
    assertThat(err()).hasLineCount(1);
    var told = new ObjectMapper().readTree(err());
    long heap = 0;
    for (var stage : List.of("find", "inflate", "parse", "index", "publish")) {
      assertThat(told.get(stage).get("seconds").asDouble()).as(stage).isNotNegative();
      assertThat(told.get(stage).get("bytes").asLong()).as(stage).isPositive();
      long retained = told.get(stage).get("retainedBytes").asLong();
      assertThat(retained).as(stage).isPositive();
      heap += stage.equals("inflate") ? 0 : retained;
    }
    assertThat(told.get("find").get("bytes").asLong()).isEqualTo(2L * TRAIL.length());
    assertThat(told.get("publish").get("bytes").asLong()).isEqualTo(heap);
    assertThat(told.get("retainedBytes").asLong()).isEqualTo(heap);
  }

  @Test
  void endsQuietlyWhereTheReaderOfAPipeHasSeenEnough() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int exitCode = new Trailglass(closed, err).run("print", "--format", "ndjson", trail());

    assertThat(err()).isEmpty();
    assertThat(exitCode).isZero();
  }

  @Test
  void saysWhereTheOutputCouldNotBeWritten() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    int exitCode = new Trailglass(full, err).run("print", trail());

    assertThat(err()).contains("No space left on device");
    assertThat(exitCode).isEqualTo(2);
  }

  private int print(String... arguments) {
    var all = new ArrayList<>(List.of("print"));
    all.addAll(List.of(arguments));
    return new Trailglass(out, err).run(all.toArray(String[]::new));
  }

  private String trail() {
    return folder.resolve("trail.json").toString();
  }

  private static String event(String name) {
    return "{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-03-01T10:00:00Z\",\"eventName\":\"%s\"}"
        .formatted(name);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
