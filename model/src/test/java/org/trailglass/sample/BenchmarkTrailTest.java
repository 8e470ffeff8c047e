package org.trailglass.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTrailTest {
  private static final String SHA_256 =
      "5f30c99c321c496f58681f162aa854eba40b3920fa21f9e6248b9be118539dc9";

  @Test
  void writesTheSameTextEverywhere(@TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    BenchmarkTrail.write(folder, 1_000, 5, 1);

    var files = new SampleFiles(folder);

    assertThat(files.keys()).hasSize(5);
    assertThat(files.sha256()).isEqualTo(SHA_256);
  }

  @Test
  void writesWholeRecordsThatDiffer(@TempDir Path folder) throws IOException {
    BenchmarkTrail.write(folder, 2_003, 7, 42);

    var records = new SampleFiles(folder).records();

    assertThat(records).hasSize(2_003);
    assertThat(new HashSet<>(records)).hasSize(2_003);
    assertThat(records).allMatch(record -> record.path("eventID").asText().length() == 36);
  }

  @Test
  void writesAnotherTrailForAnotherSeed(@TempDir Path one, @TempDir Path other)
      throws IOException, NoSuchAlgorithmException {
    BenchmarkTrail.write(one, 100, 1, 1);
    BenchmarkTrail.write(other, 100, 1, 2);

    assertThat(new SampleFiles(one).sha256()).isNotEqualTo(new SampleFiles(other).sha256());
  }
}
