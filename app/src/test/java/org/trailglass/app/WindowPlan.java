package org.trailglass.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.SettingsFile;
import org.trailglass.app.text.Words;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.MapObjectStore;

/// What a window of a test is made of. Immutable; opened by the test.
///
/// @param folder what pasted paths are relative to
record WindowPlan(
    Path folder, Dimension2D size, SettingsFile settings, Buckets buckets, Words words) {
  static final double USUAL_WIDTH = 1280;
  static final double USUAL_HEIGHT = 800;

  /// A window is made in a second, but not where much else runs; in milliseconds.
  private static final long LONGEST_WAIT = 60_000;

  /// A window of a usual size in English whose choices are the first ones, and that knows no
  /// buckets.
  static WindowPlan in(Path folder) {
    return new WindowPlan(
        folder,
        new Dimension2D(USUAL_WIDTH, USUAL_HEIGHT),
        new KeptSettings(),
        new FakeBuckets(new MapObjectStore(), folder, Runnable::run),
        Words.english());
  }

  WindowPlan sized(double width, double height) {
    return new WindowPlan(folder, new Dimension2D(width, height), settings, buckets, words);
  }

  /// One that begins with choices, and keeps them.
  WindowPlan keeping(SettingsFile choices) {
    return new WindowPlan(folder, size, choices, buckets, words);
  }

  /// One that knows buckets.
  WindowPlan over(Buckets known) {
    return new WindowPlan(folder, size, settings, known, words);
  }

  /// One that speaks a language.
  WindowPlan speaking(Words language) {
    return new WindowPlan(folder, size, settings, buckets, language);
  }

  /// Opens it on a stage that there is.
  OpenWindow on(Stage stage) {
    return opened(() -> stage);
  }

  /// Opens it on a stage of its own.
  OpenWindow onNewStage() {
    return opened(Stage::new);
  }

  private OpenWindow opened(Supplier<Stage> stage) {
    return WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT, () -> new OpenWindow(stage.get(), this));
  }
}
