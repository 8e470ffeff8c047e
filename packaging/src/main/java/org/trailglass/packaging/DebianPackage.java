package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;

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
            .replace("@installedSize@", Long.toString(Weight.bytes(tree.root()) / KIBIBYTE));
    var folder = Files.createDirectories(tree.root().resolve("DEBIAN"));
    Files.writeString(folder.resolve("control"), control);
    var file =
        product.target().resolve("trailglass_%s_%s.deb".formatted(product.numbers(), architecture));
    Tool.named("dpkg-deb")
        .where("SOURCE_DATE_EPOCH", Long.toString(product.built().getEpochSecond()))
        .with("--root-owner-group", "-Zxz", "-z9", "--build", tree.root(), file)
        .run();
    Files.delete(folder.resolve("control"));
    Files.delete(folder);
    Weight.PACKED.tell(file);
  }
}
