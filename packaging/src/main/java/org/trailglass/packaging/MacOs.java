package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A disk image and an installer.
final class MacOs implements Platform {

  @Override
  public String natives() {
    return "darwin/" + System.getProperty("os.arch");
  }

  @Override
  public String libraries() {
    return "lib";
  }

  @Override
  public String selectors() {
    return "KQueueSelectorProvider";
  }

  @Override
  public String imageName() {
    return Product.TITLE;
  }

  /// macOS takes no version that begins with 0: those before the first release begin with 1 there.
  @Override
  public String version(String numbers) {
    return numbers.startsWith("0.") ? "1" + numbers.substring(1) : numbers;
  }

  @Override
  public Path writeIcon(Icons icons, Path folder) throws IOException {
    var file = folder.resolve("Trailglass.icns");
    icons.writeIcns(file);
    return file;
  }

  /// The types that open with the program are part of the image here (`macos/Info.plist`), and so
  /// is its signature.
  @Override
  public List<String> imageOptions(Product product) {
    var options = new ArrayList<String>();
    options.addAll(List.of("--mac-package-identifier", "org.trailglass.Trailglass"));
    options.addAll(List.of("--resource-dir", product.configuration().resolve("macos").toString()));
    options.addAll(signature(product));
    return options;
  }

  @Override
  public Path image(Path parent) {
    return parent.resolve("Trailglass.app");
  }

  @Override
  public Path app(Path image) {
    return image.resolve("Contents").resolve("app");
  }

  @Override
  public Path launcher(Path image) {
    return image.resolve("Contents").resolve("MacOS").resolve(Product.TITLE);
  }

  /// The one of `jpackage` serves.
  @Override
  public void finishLauncher(Product product, Path image) {}

  @Override
  public List<String> makeInstallers(Product product, Path image, Icons icons)
      throws IOException, InterruptedException {
    for (var type : List.of("dmg", "pkg")) {
      Tool.ofJdk("jpackage")
          .with("--type", type, "--app-image", image, "--name", Product.TITLE)
          .with("--app-version", version(product.numbers()), "--vendor", Product.TITLE)
          .with("--license-file", product.license(), "--dest", product.target())
          .with(signature(product))
          .run();
    }
    return List.of();
  }

  /// Off unless the environment names a certificate; docs/packaging.md says more.
  private static List<String> signature(Product product) {
    var identity = System.getenv("TRAILGLASS_MAC_SIGNING_KEY");
    if (identity == null || identity.isBlank()) {
      return List.of();
    }
    return List.of(
        "--mac-sign",
        "--mac-signing-key-user-name",
        identity,
        "--mac-entitlements",
        product.configuration().resolve("macos").resolve("trailglass.entitlements").toString());
  }
}
