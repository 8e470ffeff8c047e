package org.trailglass.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTrailTest {
  private static final String SHA_256 =
      "853093c6c695587f9d5e9e46b5499272fd217ebd3930c3d67200ad5a2ac33db8";

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
  void writesNoKeyOfAnObjectTwice(@TempDir Path folder) throws IOException {
    BenchmarkTrail.write(folder, 20_000, 4, 1);
    var strict = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    var files = new SampleFiles(folder);

    for (var key : files.keys()) {
      assertThat(strict.readTree(files.text(key)).path("Records")).hasSize(5_000);
    }
  }

  @Test
  void writesAnotherTrailForAnotherSeed(@TempDir Path one, @TempDir Path other)
      throws IOException, NoSuchAlgorithmException {
    BenchmarkTrail.write(one, 100, 1, 1);
    BenchmarkTrail.write(other, 100, 1, 2);

    assertThat(new SampleFiles(one).sha256()).isNotEqualTo(new SampleFiles(other).sha256());
  }
}
