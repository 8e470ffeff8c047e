package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the cache to its promise with processes of their own.
class CacheProcessTest {
  private final Path folder;
  private final ObjectCache cache;
  private final List<Process> processes = new ArrayList<>();

  CacheProcessTest(@TempDir Path temp) {
    folder = temp.resolve("cache");
    cache = new ObjectCache(folder, CacheProcess.LIMIT);
  }

  @AfterEach
  void end() throws InterruptedException {
    for (var process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(String... arguments) throws IOException {
    var process = CacheProcess.start(arguments);
    processes.add(process);
    return process;
  }

  private void assertThatAllIsWhole() throws IOException {
    for (int number = 0; number < CacheProcess.OBJECTS; number++) {
      assertThat(CacheProcess.read(cache, number)).isEqualTo(CacheProcess.content(number));
    }
  }

  @Test
  void isNotMixedUpByProcessesThatMakeRoomForEachOther() throws Exception {
    var one = start(folder.toString(), "1");
    var other = start(folder.toString(), "2");

    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();

    assertThatAllIsWhole();
    assertThat(cache.size()).isBetween(1L, 2 * CacheProcess.LIMIT);
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void losesNothingToAProcessThatIsKilledWhileItWrites() throws Exception {
    var killed = start(folder.toString());
    try (var told = killed.inputReader()) {
      assertThat(told.readLine()).isEqualTo("writing");
    }

    killed.destroyForcibly().waitFor();

    int unfinished = CacheProcess.OBJECTS - 1;
    var whole = IntStream.range(0, CacheProcess.OBJECTS / 2).mapToObj(CacheProcess::key).toList();
    assertThat(whole).allMatch(cache::holds);
    assertThat(cache.kept("", new S3Location("logs", ""))).hasSameSizeAs(whole);
    assertThat(cache.holds(CacheProcess.key(unfinished))).isFalse();
    CacheProcess.keep(cache, unfinished);
    assertThatAllIsWhole();
  }
}
