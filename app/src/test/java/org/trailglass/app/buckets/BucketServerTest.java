package org.trailglass.app.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.aws.TestStores;
import org.trailglass.s3.Estimate;
import org.trailglass.s3.ObjectCache;
import org.trailglass.s3.S3Buckets;
import org.trailglass.testserver.S3Server;
import org.trailglass.testserver.TrailFixture;

/// Opens days of an organisation's trail from a real server that checks signatures.
class BucketServerTest {
  private static final int ACCOUNTS_AND_REGIONS = 12;

  private final S3Server server = S3Server.shared();
  private final OpenWorkspace opened = new OpenWorkspace();
  private final S3Buckets buckets;
  private final BucketViewModel model;

  BucketServerTest(@TempDir Path folder) {
    Executor waiting = Executors.newVirtualThreadPerTaskExecutor();
    buckets =
        new S3Buckets(
            TestStores.ofServer(), new ObjectCache(folder.resolve("cache"), 1 << 30), waiting);
    model =
        new BucketViewModel(
            opened.workspace(),
            new BucketViewModel.Surroundings(
                new Settings(new KeptSettings()),
                new CurrentThreadRunner(),
                Words.english(),
                () -> buckets,
                InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z"))));
  }

  @AfterEach
  void close() {
    opened.close();
    buckets.close();
  }

  private Estimate estimate() {
    return model.estimateProperty().get().known().orElseThrow();
  }

  @Test
  void opensTheLastDayOnceFromTheServerAndThenFromWhatIsKept() {
    // given
    var bucket = server.newBucket("organisation");
    TrailFixture.ofThreeAccounts().writeTo(server, bucket);
    var access = TestStores.to(server.endpoint());
    model.access().show(access);
    model.addressProperty().set("s3://" + bucket);

    // when
    model.look();

    // then
    assertThat(model.accounts().offeredProperty().get()).hasSize(3);
    assertThat(model.regions().offeredProperty().get()).hasSize(4);
    assertThat(estimate().objects()).isEqualTo(ACCOUNTS_AND_REGIONS);
    assertThat(estimate().cachedObjects()).isZero();

    // when
    model.open();
    model.count();

    // then
    assertThat(opened.workspace().storeProperty().get().events()).isEqualTo(ACCOUNTS_AND_REGIONS);
    assertThat(estimate().cachedObjects()).isEqualTo(ACCOUNTS_AND_REGIONS);
    assertThat(opened.workspace().problemsProperty().get()).isEmpty();
  }
}
