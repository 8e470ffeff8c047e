package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.MapObjectStore;

/// Draws the states of the dialog that opens a bucket into `target/screenshots`, to be looked at.
@InWindow
class BucketScreenshotTest {
  private static final String HOSTILE =
      "\u202Egnp.exe<b>&amp;\u0007 " + "of a name that does not end ".repeat(12);

  private final StyleWarnings warnings = new StyleWarnings();
  private final OpenWindow window;
  private final BucketRobot bucket;
  private final MapObjectStore store;

  BucketScreenshotTest(Workbench bench) throws IOException {
    store = FakeBuckets.ofIncident(bench.folder(), "example-trail");
    window = bench.open(bench.plan().over(new FakeBuckets(store, bench.folder(), Runnable::run)));
    bucket = new BucketRobot(window);
  }

  @AfterEach
  void close() {
    bucket.closeDialogs();
    window.close();
    warnings.close();
    assertThat(warnings.heard()).isEmpty();
  }

  @ParameterizedTest
  @EachLook
  void drawsAllStates(Theme theme) throws IOException {
    window.act(theme::apply);
    window.act(window.composition().open()::openBucket);
    WindowPicture.draw(window, "bucket-empty", theme);

    bucket.write("bucket-address", "no bucket at all");
    bucket.click("bucket-look");
    WindowPicture.draw(window, "bucket-mistake", theme);

    bucket.click("bucket-list");
    bucket.awaitShown("bucket-names");
    WindowPicture.draw(window, "bucket-names", theme);

    bucket.write("bucket-address", "example-trail");
    bucket.click("bucket-look");
    bucket.awaitEstimate("object");
    WindowPicture.draw(window, "bucket-trail", theme);

    bucket.click("bucket-range-written");
    bucket.write("bucket-from", "2024-13-77");
    WindowPicture.draw(window, "bucket-range-wrong", theme);
    bucket.write("bucket-from", "1999-12-31");
    bucket.awaitShown("bucket-last-day");
    WindowPicture.draw(window, "bucket-nothing", theme);
    bucket.write("bucket-from", "2024-03-05");
    bucket.write("bucket-to", "2024-03-06 12:00");
    bucket.awaitEstimate("object");
    WindowPicture.draw(window, "bucket-range-written", theme);

    for (int i = 0; i < 40; i++) {
      store.put("plain", "folder-" + i + "/a.json", "{}".getBytes(StandardCharsets.UTF_8));
    }
    store.put("plain", HOSTILE + "/a.json", "{}".getBytes(StandardCharsets.UTF_8));
    bucket.paste("s3://plain/");
    bucket.awaitShown("bucket-folders");
    WindowPicture.draw(window, "bucket-folders", theme);

    for (int i = 0; i < 30; i++) {
      store.put(
          "many",
          "%s/AWSLogs/o-exampleorg1/%012d/CloudTrail/eu-west-1/2024/03/02/a.json.gz"
              .formatted(HOSTILE, 111111111111L + i),
          new byte[1000]);
    }
    bucket.paste("s3://many/");
    bucket.awaitEstimate("object");
    WindowPicture.draw(window, "bucket-hostile", theme);

    store.failList("many", HOSTILE + "/AWSLogs/o-exampleorg1/111111111112", Reason.LIST_DENIED);
    bucket.paste("s3://many/");
    bucket.awaitEstimate("object");
    WindowPicture.draw(window, "bucket-missing", theme);

    bucket.paste("s3://no-such-bucket-of-nobody/");
    WindowPicture.draw(window, "bucket-refused", theme);
    bucket.click("bucket-cache");
    bucket.awaitShown("cache-dialog");
    WindowPicture.draw(window, "bucket-cache", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsWhatIsOpenOfABucket(Theme theme) throws IOException {
    window.act(theme::apply);
    window.resize(1024, 700);
    window.readOnTheThreadOfTheLoad();
    store.failOpen("example-trail", store.objects("example-trail").get(3).key(), Reason.GET_DENIED);
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");
    bucket.click("bucket-range-all");
    bucket.awaitEstimate("objects");

    window.holdLoadsAtTheirFirstEvents();
    bucket.click("bucket-open");
    window.await(() -> window.workspace().resultProperty().get().size() > 0);
    WindowPicture.draw(window, "bucket-loading", theme);
    window.gate().open();
    bucket.awaitLoaded();

    window.show(Pane.PROBLEMS, true);
    window.act(() -> window.workspace().revealReason(bucket.source().number()));
    WindowPicture.draw(window, "bucket-problems", theme);

    window.resize(1440, 900);
    window.act(() -> window.workspace().open(List.of(bucket.source().origin())));
    WindowPicture.draw(window, "bucket-sources", theme);
  }
}
