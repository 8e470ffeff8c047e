package org.trailglass.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.app.casefile.Case.CaseColumn;
import org.trailglass.app.casefile.CaseException.Reason;
import org.trailglass.app.casefile.CaseSource.Content;
import org.trailglass.app.casefile.CaseSource.Kind;

class CaseFilesTest {
  private static final String WHOLE =
      """
      {"format":"trailglass-case","version":1,
       "sources":[{"kind":"path","name":"/evidence","files":[]}],
       "filter":"","sort":{"field":"eventTime","ascending":true},
       "columns":[{"field":"eventName","width":100,"shown":true}],
       "marks":[{"eventID":"e1","time":"2024-03-01T10:00:00Z","sha256":"","file":"/evidence/a",
                 "member":"","position":3,"marked":true,"note":"n"}],
       "names":{"1":"one"}}
      """;

  private final Path folder;
  private final Path file;

  CaseFilesTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("incident.trailglass");
  }

  @Test
  void readsWhatItWrote() throws Exception {
    var source =
        new CaseSource(
            Kind.PATH,
            folder.toString(),
            List.of(new Content("a.json.gz", "gzip/json", 3_000_000_000L, "ab12")));
    var mark =
        new CaseMark("e1", Long.MIN_VALUE, "cd", "/a", "b", 7, true, "who?\n\u202e \"x\" \u0000");
    var view =
        new Case.View(
            "user:alice -errorCode:*",
            "eventTime",
            false,
            List.of(new CaseColumn("eventName", 120.5, true)));
    var written =
        new Case(
            List.of(source, new CaseSource(Kind.PASTE, "Pasted text 1", List.of())),
            view,
            List.of(mark, new CaseMark("", 1_709_287_200_000L, "", "", "", 0, false, "")),
            Map.of("111122223333", "prod", "AKIA", "key of \u00c4nne"));

    CaseFiles.write(file, written);

    assertThat(CaseFiles.read(file)).isEqualTo(written);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void keepsTheOldFileWhenTheNewOneCannotBeWritten() throws Exception {
    Files.createDirectories(file.resolve("child"));

    assertThatThrownBy(() -> CaseFiles.write(file, CaseFilesTest.empty()))
        .isInstanceOf(IOException.class);

    assertThat(Files.isDirectory(file)).isTrue();
    assertThat(files()).containsExactly(file);
  }

  @Test
  void readsACaseThatSaysMoreThanItKnows() throws Exception {
    Files.writeString(file, WHOLE.replaceFirst("\\{", "{\"later\":[{}],"));

    assertThat(CaseFiles.read(file).names()).containsEntry("1", "one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,2",
        "{\"format\":\"trailglass-case\",\"format\":\"trailglass-case\"}",
        "{\"format\":\"trailglass-case\"} {}",
        "\u0000\u0001"
      })
  void refusesBrokenJson(String text) throws IOException {
    Files.writeString(file, text);

    assertThat(refusal().reason()).isIn(Reason.BROKEN, Reason.NO_CASE);
  }

  @Test
  void refusesNestingWithoutEnd() throws IOException {
    Files.writeString(file, "[".repeat(1_000_000));

    assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Records\":[]}", "[]", "null", "7", "{\"format\":1}"})
  void refusesOtherJson(String text) throws IOException {
    Files.writeString(file, text);

    assertThat(refusal().reason()).isEqualTo(Reason.NO_CASE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":1|\"version\":\"1\"|version",
        "\"version\":1|\"version\":1e99|version",
        "\"filter\":\"\"|\"filter\":{}|filter",
        "\"filter\":\"\"|\"filters\":\"\"|filter",
        "\"ascending\":true|\"ascending\":1|sort.ascending",
        "\"width\":100|\"width\":-1|columns[0].width",
        "\"width\":100|\"width\":1e999|columns[0].width",
        "\"kind\":\"path\"|\"kind\":\"url\"|sources[0].kind",
        "\"files\":[]|\"files\":[3]|sources[0].files[0]",
        "\"position\":3|\"position\":99999999999|marks[0].position",
        "\"time\":\"2024-03-01T10:00:00Z\"|\"time\":\"soon\"|marks[0].time",
        "\"names\":{\"1\":\"one\"}|\"names\":[]|names",
        "\"1\":\"one\"|\"1\":null|names.1"
      })
  void saysWhichValueIsWrong(String from, String to, String place) throws IOException {
    Files.writeString(file, WHOLE.replace(from, to));

    var refusal = refusal();

    assertThat(refusal.reason()).isEqualTo(Reason.WRONG);
    assertThat(refusal.argument()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/evidence/../etc", "evidence", "..", "", "/a/\\u0000", "/a/./b"})
  void refusesPathsThatNoCaseHas(String path) throws IOException {
    Files.writeString(file, WHOLE.replace("\"/evidence\"", '"' + path + '"'));

    assertThat(refusal().reason()).isEqualTo(Reason.PATH);
  }

  @Test
  void saysThatALaterVersionWroteIt() throws IOException {
    Files.writeString(file, WHOLE.replace("\"version\":1", "\"version\":2,\"x\":[]"));

    var refusal = refusal();

    assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
    assertThat(refusal.argument()).isEqualTo("2");
  }

  @Test
  void readsNoFileThatIsTooLarge() throws IOException {
    try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(CaseFiles.LARGEST + 1);
    }

    assertThat(refusal().reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void readsNeitherFoldersNorDevicesNorWhatIsNotThere() throws IOException {
    assertThat(refusal().reason()).isEqualTo(Reason.NO_FILE);

    Files.createDirectory(file);

    assertThat(refusal().reason()).isEqualTo(Reason.NO_FILE);
    assertThat(refusal(Path.of("/dev/zero")).reason()).isEqualTo(Reason.NO_FILE);
  }

  private static Case empty() {
    return new Case(
        List.of(), new Case.View("", "eventTime", true, List.of()), List.of(), Map.of());
  }

  private CaseException refusal() {
    return refusal(file);
  }

  private static CaseException refusal(Path of) {
    return catchThrowableOfType(CaseException.class, () -> CaseFiles.read(of));
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
