package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Path;

/// The program's folder as a `.tar.gz`, for those who install nothing.
final class Tarball {
  private final Product product;

  Tarball(Product product) {
    this.product = product;
  }

  /// @param image the finished program
  void make(Path image) throws IOException, InterruptedException {
    var file =
        product
            .target()
            .resolve(
                "trailglass-%s-%s.tar.gz"
                    .formatted(product.numbers(), System.getProperty("os.arch")));
    Tool.named("tar")
        .with("--sort=name", "--owner=0", "--group=0", "--numeric-owner")
        .with("--mtime=" + product.built(), "--use-compress-program=gzip -n -9")
        .with("-cf", file, "-C", image.resolve("..").normalize(), Product.NAME)
        .run();
  }
}
