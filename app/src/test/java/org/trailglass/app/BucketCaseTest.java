package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.app.workspace.BucketWish;
import org.trailglass.app.workspace.Told;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.s3.SelectionText;

/// What is open of a bucket, kept in a case and opened again.
@InWindow
class BucketCaseTest {
  private final OpenWindow window;
  private final BucketRobot bucket;

  BucketCaseTest(Workbench bench) throws IOException {
    var store = FakeBuckets.ofIncident(bench.folder(), "example-trail");
    window = bench.open(bench.plan().over(new FakeBuckets(store, bench.folder(), Runnable::run)));
    bucket = new BucketRobot(window);
  }

  private static String all(String endpoint) {
    return SelectionText.print(
        new Selection(
            new S3Location("example-trail", ""),
            new S3Access("audit", "", endpoint, false, false),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of()));
  }

  /// Opens a selection, keeps it in a case, closes it, and opens the case.
  private void openAgain(String selection) {
    var file = window.folder().resolve("bucket.trailglass");
    window.act(() -> window.workspace().wishes().openBucket(new BucketWish(selection, true)));
    bucket.awaitLoaded();
    window.act(() -> window.composition().cases().save(file, () -> {}));
    window.settle();
    window.act(() -> window.workspace().close(bucket.source().number()));
    window.await(() -> window.workspace().sourcesProperty().get().isEmpty());
    window.open(file);
    window.settle();
  }

  private List<String> told() {
    return window.read(
        () -> window.workspace().toldProperty().get().map(Told::details).orElse(List.of()));
  }

  @Test
  void opensWhatWasChosenOfABucketAgain() {
    // when
    openAgain(all(""));
    bucket.awaitLoaded();

    // then
    assertThat(bucket.source().origin().name()).isEqualTo(all(""));
    assertThat(bucket.source().hasEvents()).isTrue();
    assertThat(told()).isEmpty();
  }

  @Test
  void tellsOfAStoreThatACaseNamesAndDoesNotSpeakWithIt() {
    // when
    openAgain(all("http://localhost:9000"));

    // then
    assertThat(window.read(() -> window.workspace().sourcesProperty().get())).isEmpty();
    assertThat(told())
        .singleElement()
        .asString()
        .contains("example-trail", "http://localhost:9000", "names a store of its own");
  }
}
