package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The `.rpm`.
final class RedHatPackage {
  private final Product product;
  private final LinuxTree tree;

  RedHatPackage(Product product, LinuxTree tree) {
    this.product = product;
    this.tree = tree;
  }

  void make() throws IOException, InterruptedException {
    var top = product.work().resolve("rpm").toAbsolutePath();
    Tool.named("rpmbuild")
        .where("SOURCE_DATE_EPOCH", Long.toString(product.built().getEpochSecond()))
        .with("-bb", "--define", "_topdir " + top)
        .with("--define", "trailglass_version " + product.numbers())
        .with("--define", "trailglass_tree " + tree.root().toAbsolutePath())
        .with(product.configuration().resolve("linux").resolve("trailglass.spec"))
        .run();
    try (var files = Files.walk(top.resolve("RPMS"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.move(file, product.target().resolve(file.getFileName()));
      }
    }
  }
}
