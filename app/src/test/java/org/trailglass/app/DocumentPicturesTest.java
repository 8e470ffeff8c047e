package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.s3.MapObjectStore;

/// Draws the pictures of `README.md` and `docs` into `target/guide`, and with `-DkeepPictures` also
/// into `docs/images`, made small enough to be kept, which takes longer than to draw them.
class DocumentPicturesTest {
  private static final Path DRAWN = Path.of("target/guide");
  private static final int LEAST_COLOURS = 50;

  @ParameterizedTest
  @EnumSource(DocumentPicture.class)
  void drawsEveryPictureOfTheDocuments(DocumentPicture picture, @TempDir Path folder)
      throws IOException, TimeoutException {
    // given
    var pose = new DocumentPose(open(picture, folder));

    // when
    BufferedImage image;
    try {
      picture.pose(pose);
      image = WindowPicture.of(pose.window(), pose.window().stage(), picture.theme());
    } finally {
      pose.leave();
    }

    // then
    assertThat(WindowPicture.colours(image)).isGreaterThan(LEAST_COLOURS);
    var file = Files.createDirectories(DRAWN).resolve(picture.fileName());
    ImageIO.write(image, "png", file.toFile());
    if (System.getProperty("keepPictures") != null) {
      SmallPicture.write(image, Documents.IMAGES.resolve(picture.fileName()));
    }
  }

  private static OpenWindow open(DocumentPicture picture, Path folder)
      throws IOException, TimeoutException {
    var store =
        picture == DocumentPicture.S3_LIGHT
            ? FakeBuckets.ofIncident(folder, DocumentPose.BUCKET)
            : new MapObjectStore();
    var buckets = new FakeBuckets(store, folder, Runnable::run);
    var stage = FxToolkit.registerPrimaryStage();
    return WindowPlan.in(folder).over(buckets).speaking(picture.words()).on(stage);
  }
}
