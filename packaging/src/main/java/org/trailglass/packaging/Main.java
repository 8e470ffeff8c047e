package org.trailglass.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Makes the packages, step by step.
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /// Takes what the build says in system properties; see [Product].
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      make(Product.ofProperties(), Platform.current());
    } catch (Tool.Failure failure) {
      System.err.println(failure.getMessage());
      System.exit(FAILED);
    }
  }

  private static void make(Product product, Platform platform)
      throws IOException, InterruptedException {
    empty(product.work());
    empty(product.target());
    var icons = new Icons(product.configuration().resolve("common").resolve("icon.svg"));
    var program = new ProgramImage(product, platform);
    var jars = program.gatherJars();
    var runtime =
        new JavaRuntime(product.program().resolve("javafx"), product.work().resolve("runtime"))
            .link(jars, platform.libraries());
    var image =
        program.make(runtime, jars, platform.writeIcon(icons, product.work().resolve("icons")));
    double share = new StartCache(product, platform, image).make();
    System.out.printf("The start-up cache gives %.1f %% of a start's classes.%n", share * 100);
    platform.makeInstallers(product, image, icons).forEach(System.out::println);
    if (Files.exists(product.bill())) {
      Files.copy(product.bill(), product.target().resolve(product.bill().getFileName().toString()));
    } else {
      System.out.println("No bill of materials was made: Maven does so only when it is online.");
    }
    new Checksums(product.target()).write();
    System.out.println("Packages: " + product.target());
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Main::delete);
      }
    }
    Files.createDirectories(folder);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
