package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
          // The first rows of a large trail are there before anything is collected.
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:G1NewSizePercent=15",
          "-XX:G1PeriodicGCInterval=30000",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=10",
          // The cache holds no counts of calls (StartCache), which Java looks for at each start.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTReplayTraining",
          // Few calls are made by reflection: what makes them fast takes longer than they do.
          "-Djdk.reflect.useNativeAccessorOnly=true",
          // Unused, since JavaRuntime has its libraries; its own place is made in the home.
          "-Djavafx.cachedir=$APPDIR",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED");

  /// The jars that a start reads files of, in front of all others: Java opens jar after jar until
  /// it has found a file.
  private static final List<String> READ_FIRST =
      List.of("trailglass-app-", "flatlaf-fonts-", "ikonli-feather-pack-", "trailglass-model-");

  private static final String CLASS_PATH = "app.classpath=";

  /// Names the class that waits for sockets, which Java asks every jar for otherwise.
  private static final String SELECTORS = "-Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.";

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
    new StyleSheets(product.work().resolve("sheets")).addTo(jars.resolve(mainJar()));
    WordTables.addTo(jars.resolve(mainJar()));
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
            .with("--main-jar", mainJar())
            .with("--main-class", Product.MAIN_CLASS, "--dest", into);
    JAVA_OPTIONS.forEach(option -> tool.with("--java-options", option));
    tool.with("--java-options", SELECTORS + platform.selectors());
    tool.with(platform.imageOptions(product)).run();
    var image = platform.image(into);
    orderClassPath(platform.app(image).resolve(platform.imageName() + ".cfg"));
    return image;
  }

  private String mainJar() {
    return "trailglass-app-" + product.version() + ".jar";
  }

  /// Before the start-up cache is made, which is bound to the order.
  private static void orderClassPath(Path configuration) throws IOException {
    var lines = Files.readAllLines(configuration);
    var jars =
        lines.stream()
            .filter(line -> line.startsWith(CLASS_PATH))
            .sorted(Comparator.comparingInt(ProgramImage::place))
            .iterator();
    Files.write(
        configuration,
        lines.stream().map(line -> line.startsWith(CLASS_PATH) ? jars.next() : line).toList());
  }

  private static int place(String jar) {
    return IntStream.range(0, READ_FIRST.size())
        .filter(i -> jar.contains(READ_FIRST.get(i)))
        .findFirst()
        .orElse(READ_FIRST.size());
  }
}
