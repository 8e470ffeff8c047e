package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {

  @Test
  void usesAFolderThatCanBeMadeAndNoneThatCannot(@TempDir Path folder) throws IOException {
    // given
    var file = Files.createFile(folder.resolve("file"));

    // then
    assertThat(NativeCache.isUsable(folder.resolve("a/b"))).isTrue();
    assertThat(NativeCache.isUsable(file.resolve("cache"))).isFalse();
  }
}
