package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

  @Test
  void isDeletedWithAllThatIsInIt() throws IOException {
    // given
    var folder = new TemporaryFolder("trailglass-test-");
    Files.writeString(Files.createDirectory(folder.path().resolve("inside")).resolve("file"), "x");

    // when
    folder.close();

    // then
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void canBeClosedAgainAtTheEnd() throws IOException {
    // given
    var folder = new TemporaryFolder("trailglass-test-");
    folder.close();

    // when
    folder.close();

    // then
    assertThat(folder.path()).doesNotExist();
  }
}
