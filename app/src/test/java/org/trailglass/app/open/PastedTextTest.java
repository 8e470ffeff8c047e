package org.trailglass.app.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Origin;

class PastedTextTest {
  private final Path folder;

  PastedTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void opensTheFileThatTheTextNames() throws IOException {
    // given
    var file = Files.writeString(folder.resolve("trail.json"), "{}");

    // when
    var origins = pasted().origins("  trail.json \n");

    // then
    assertThat(origins).containsExactly(new Origin.OnDisk(file));
  }

  @Test
  void opensEachFileOfAListOfPaths() throws IOException {
    // given
    var a = Files.writeString(folder.resolve("a.json"), "{}");
    var b = Files.createDirectory(folder.resolve("b c"));

    // when
    var origins = pasted().origins("\"" + a + "\"\n\n" + b.toUri() + "\r\n");

    // then
    assertThat(origins).containsExactly(new Origin.OnDisk(a), new Origin.OnDisk(b));
  }

  @Test
  void takesAPathThatNamesNothingAsAPathSoThatItsAbsenceIsSaid() {
    assertThat(pasted().origins("/no/such/file.json"))
        .containsExactly(new Origin.OnDisk(Path.of("/no/such/file.json")));
  }

  @Test
  void opensTheTextItselfOtherwise() {
    // given
    String text = "{\"Records\":[]}\n/etc/passwd\n";

    // when
    var origins = pasted().origins(text);

    // then
    assertThat(origins)
        .singleElement()
        .isInstanceOfSatisfying(
            Origin.Pasted.class,
            origin -> {
              assertThat(origin.name()).isEqualTo("Pasted text 1");
              assertThat(origin.text()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            });
  }

  @Test
  void opensNothingForBlankText() {
    assertThat(pasted().origins(" \n\t")).isEmpty();
  }

  private PastedText pasted() {
    return new PastedText(new PathText(folder, folder), "Pasted text 1");
  }
}
