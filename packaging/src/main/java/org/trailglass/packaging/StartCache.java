package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The start-up cache: classes as Java has them in memory once the program has run (JEP 483
/// and 514). Made by the shipped program on its shipped runtime, which opens the sample incident
/// and searches it; Java refuses a cache that another runtime, class path or object layout made.
final class StartCache {
  private static final String FILE = "app.aot";

  /// Of the classes that a start loads, how many the cache must give: the rest are made while the
  /// program runs.
  private static final double LEAST_SHARE = 0.9;

  /// Without the counts of how often methods ran: with them Java compiles so much right at the
  /// start that the window comes later, and the cache is a tenth larger.
  private static final String CLASSES_ALONE =
      "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining";

  /// A window without a display, of which the cache knows less than of one with a display.
  private static final String HEADLESS = " -Dglass.platform=Headless -Dprism.order=sw";

  private final Platform platform;
  private final Path image;
  private final Product product;

  /// @param image the program
  StartCache(Product product, Platform platform, Path image) {
    this.product = product;
    this.platform = platform;
    this.image = image;
  }

  /// Makes the cache, tells the launcher of it, and checks that it is used.
  ///
  /// @return the share of a start's classes that it gives, from 0 to 1
  /// @throws Tool.Failure if Java refuses it or too little of it is used
  double make() throws IOException, InterruptedException {
    rehearse(CLASSES_ALONE + " -XX:AOTCacheOutput=" + platform.app(image).resolve(FILE));
    var configuration = platform.app(image).resolve(platform.imageName() + ".cfg");
    Files.writeString(
        configuration,
        "java-options=-XX:AOTCache=$APPDIR/" + FILE + System.lineSeparator(),
        StandardOpenOption.APPEND);
    platform.finishLauncher(product, image);
    return check();
  }

  private double check() throws IOException, InterruptedException {
    var loaded = product.work().resolve("classes.log");
    rehearse("-XX:AOTMode=on -Xlog:class+load:file=" + loaded);
    var lines = Files.readAllLines(loaded);
    long shared = lines.stream().filter(line -> line.contains("shared objects file")).count();
    double share = (double) shared / lines.size();
    if (share < LEAST_SHARE) {
      throw new Tool.Failure(
          "The start-up cache gave %d of %d classes only.".formatted(shared, lines.size()));
    }
    return share;
  }

  private void rehearse(String options) throws IOException, InterruptedException {
    var settings = product.work().resolve("rehearsal").resolve("settings.json");
    var java = "-Dtrailglass.rehearsal=true -Dtrailglass.settings=" + settings + " " + options;
    try (var display = RehearsalDisplay.find()) {
      var launch = Tool.named(platform.launcher(image).toString()).with("--new-window");
      display.name().ifPresent(name -> launch.where("DISPLAY", name));
      launch.where("JAVA_TOOL_OPTIONS", display.isThere() ? java : java + HEADLESS).run();
    }
  }
}
