package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The `.deb`.
final class DebianPackage {
  private static final int KIBIBYTE = 1024;

  private final Product product;
  private final LinuxTree tree;

  DebianPackage(Product product, LinuxTree tree) {
    this.product = product;
    this.tree = tree;
  }

  void make() throws IOException, InterruptedException {
    var architecture = Tool.named("dpkg").with("--print-architecture").run().strip();
    var control =
        Files.readString(product.configuration().resolve("linux").resolve("control"))
            .replace("@version@", product.numbers())
            .replace("@architecture@", architecture)
            .replace("@installedSize@", Long.toString(bytes(tree.root()) / KIBIBYTE));
    var folder = Files.createDirectories(tree.root().resolve("DEBIAN"));
    Files.writeString(folder.resolve("control"), control);
    var file = "trailglass_%s_%s.deb".formatted(product.numbers(), architecture);
    Tool.named("dpkg-deb")
        .where("SOURCE_DATE_EPOCH", Long.toString(product.built().getEpochSecond()))
        .with("--root-owner-group", "-Zxz", "--build", tree.root(), product.target().resolve(file))
        .run();
    Files.delete(folder.resolve("control"));
    Files.delete(folder);
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
