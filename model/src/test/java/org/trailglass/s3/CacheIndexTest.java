package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheIndexTest {
  private static final int LINES = 500;

  private final Path file;

  CacheIndexTest(@TempDir Path folder) {
    this.file = folder.resolve("index");
  }

  private static KeptObject kept(int number) {
    var object = new S3Object("key " + number, 1, "etag", Instant.EPOCH, "STANDARD");
    return new KeptObject(new CacheKey("", "logs", object), Instant.EPOCH);
  }

  @Test
  void losesNoLineThatIsAddedWhileAnotherWritesItAnew() throws Exception {
    // given
    var one = new CacheIndex(file);
    var other = new CacheIndex(file);

    // when
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var adding = executor.submit(adding(one));
      while (!adding.isDone()) {
        other.forget(name -> true);
      }
      adding.get();
    }

    // then
    assertThat(one.read()).hasSize(LINES);
  }

  private static Callable<Void> adding(CacheIndex index) {
    return () -> {
      for (int number = 0; number < LINES; number++) {
        index.add(kept(number));
      }
      return null;
    };
  }

  @Test
  void forgetsWhatIsNotKept() throws IOException {
    var index = new CacheIndex(file);
    index.add(kept(1));
    index.add(kept(2));
    var second = kept(2).key().fileName();

    index.forget(second::equals);

    assertThat(index.read()).containsOnlyKeys(second);
  }
}
