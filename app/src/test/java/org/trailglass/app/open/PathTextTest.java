package org.trailglass.app.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTextTest {
  private final PathText reader = new PathText(Path.of("/case/here"), Path.of("/home/ada"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "trail.json            | /case/here/trail.json",
        "../trail.json         | /case/trail.json",
        "/var/log/trail.json   | /var/log/trail.json",
        "~                     | /home/ada",
        "~/trails              | /home/ada/trails",
        "\"/a b/c\"            | /a b/c",
        "'/a b/c'              | /a b/c",
        "file:///a%20b/c.json  | /a b/c.json",
        "file:/a/c.json        | /a/c.json",
        "file:///a b/c.json    | /a b/c.json"
      })
  void readsPathsAsPeopleWriteThem(String text, String path) {
    assertThat(reader.path(text)).contains(Path.of(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"\"", "a\u0000b", "file:%zz", "one\ntwo"})
  void readsNoPathWhereThereIsNone(String text) {
    assertThat(reader.path(text)).isEmpty();
  }

  @Test
  void knowsWhatIsPlainlyAPath() {
    assertThat(reader.isPlainlyPath("/etc/x")).isTrue();
    assertThat(reader.isPlainlyPath("~/x")).isTrue();
    assertThat(reader.isPlainlyPath("file:///x")).isTrue();
    assertThat(reader.isPlainlyPath("C:\\x")).isTrue();
    assertThat(reader.isPlainlyPath("{\"Records\":[]}")).isFalse();
    assertThat(reader.isPlainlyPath("hello")).isFalse();
  }

  @Test
  void readsSeveralPathsWithWhiteSpaceBetweenThem() {
    assertThat(reader.paths(" a  'b c'\t\"d e\"/f ~/g "))
        .containsExactly(
            Path.of("/case/here/a"),
            Path.of("/case/here/b c"),
            Path.of("/case/here/d e/f"),
            Path.of("/home/ada/g"));
    assertThat(reader.paths("   ")).isEmpty();
  }
}
