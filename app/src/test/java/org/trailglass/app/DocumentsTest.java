package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Documents and their pictures belong together: `DocumentPicturesTest` draws what they name.
class DocumentsTest {

  @Test
  void showsNoPictureThatNothingDraws() throws IOException {
    assertThat(named()).isNotEmpty().isSubsetOf(drawn());
  }

  @Test
  void keepsThePicturesThatDocumentsShowAndNoOthers() throws IOException {
    var kept = new TreeSet<String>();
    try (var files = Files.list(Documents.IMAGES)) {
      files.map(file -> file.getFileName().toString()).forEach(kept::add);
    }
    assertThat(kept).isEqualTo(named()).isEqualTo(drawn());
  }

  @Test
  void linksToFilesThatExist() throws IOException {
    for (var document : Documents.all()) {
      assertThat(Documents.links(document))
          .as("%s", document)
          .allSatisfy(file -> assertThat(file).exists());
    }
  }

  private static Set<String> drawn() {
    var names = new TreeSet<String>();
    Arrays.stream(DocumentPicture.values()).map(DocumentPicture::fileName).forEach(names::add);
    return names;
  }

  private static Set<String> named() throws IOException {
    var names = new TreeSet<String>();
    for (var document : Documents.all()) {
      Documents.links(document).stream()
          .filter(file -> file.toString().endsWith(".png"))
          .map(file -> file.getFileName().toString())
          .forEach(names::add);
    }
    return names;
  }
}
