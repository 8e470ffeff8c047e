package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program as a folder with its runtime and a launcher, by `jpackage`.
final class ProgramImage {
  /// How Java runs the program. A share of the machine's memory; headers of objects that take half
  /// the room; what was needed for a load only goes back to the system afterwards. As
  /// common/bin/trailglass, which says more.
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-XX:+UseCompactObjectHeaders",
          "-XX:InitialRAMPercentage=10",
          "-XX:MaxRAMPercentage=70",
          "-XX:G1PeriodicGCInterval=30000",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=10",
          // Unused, since JavaRuntime has its libraries; its own place is made in the home.
          "-Djavafx.cachedir=$APPDIR",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED");

  private final Product product;
  private final Platform platform;

  ProgramImage(Product product, Platform platform) {
    this.product = product;
    this.platform = platform;
  }

  /// The program's class path: what was built, less what it never loads.
  Path gatherJars() throws IOException {
    var jars = Files.createDirectories(product.work().resolve("jars"));
    var lean = new LeanJars(platform.natives());
    try (var files = Files.list(product.program().resolve("lib"))) {
      for (var file : files.toList()) {
        lean.copy(file, jars.resolve(file.getFileName()));
      }
    }
    return jars;
  }

  /// Makes the folder.
  ///
  /// @param runtime the Java runtime
  /// @param jars the class path
  /// @param icon in the format of this platform
  /// @return the folder
  Path make(Path runtime, Path jars, Path icon) throws IOException, InterruptedException {
    var into = Files.createDirectories(product.work().resolve("image"));
    var tool =
        Tool.ofJdk("jpackage")
            .with("--type", "app-image", "--name", platform.imageName())
            .with("--app-version", platform.version(product.numbers()))
            .with("--vendor", Product.TITLE, "--description", Product.SUMMARY)
            .with("--copyright", Product.COPYRIGHT)
            .with("--runtime-image", runtime, "--input", jars, "--icon", icon)
            .with("--main-jar", "trailglass-app-" + product.version() + ".jar")
            .with("--main-class", Product.MAIN_CLASS, "--dest", into);
    JAVA_OPTIONS.forEach(option -> tool.with("--java-options", option));
    tool.with(platform.imageOptions(product)).run();
    return platform.image(into);
  }
}
