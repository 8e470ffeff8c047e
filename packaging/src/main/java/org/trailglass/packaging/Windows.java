package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two installers, which need the WiX toolset; and a second launcher, for the console.
final class Windows implements Platform {
  /// The same for every version, so that a newer one takes the place of an older one.
  private static final String UPGRADE_CODE = "6d0d1f3e-41f2-4c6f-9b19-5a9be1a6a7c4";

  @Override
  public String natives() {
    return "win/" + System.getProperty("os.arch");
  }

  @Override
  public String libraries() {
    return "bin";
  }

  @Override
  public String selectors() {
    return "WEPollSelectorProvider";
  }

  @Override
  public String imageName() {
    return Product.TITLE;
  }

  @Override
  public String version(String numbers) {
    return numbers;
  }

  @Override
  public Path writeIcon(Icons icons, Path folder) throws IOException {
    var file = folder.resolve("Trailglass.ico");
    icons.writeIco(file);
    return file;
  }

  /// A program of the window prints nothing on a console here: `trailglass-cli.exe` does.
  @Override
  public List<String> imageOptions(Product product) {
    var launcher = product.configuration().resolve("windows").resolve("console.properties");
    return List.of("--add-launcher", "trailglass-cli=" + launcher);
  }

  @Override
  public Path image(Path parent) {
    return parent.resolve(Product.TITLE);
  }

  @Override
  public Path app(Path image) {
    return image.resolve("app");
  }

  @Override
  public Path launcher(Path image) {
    return image.resolve("Trailglass.exe");
  }

  /// The one of `jpackage` serves.
  @Override
  public void finishLauncher(Product product, Path image) {}

  @Override
  public List<String> makeInstallers(Product product, Path image, Icons icons)
      throws IOException, InterruptedException {
    var options = new ArrayList<String>();
    options.addAll(List.of("--win-menu", "--win-per-user-install", "--win-dir-chooser"));
    options.addAll(List.of("--win-upgrade-uuid", UPGRADE_CODE));
    var windows = product.configuration().resolve("windows");
    options.addAll(
        List.of("--file-associations", windows.resolve("case.type.properties").toString()));
    options.addAll(List.of("--resource-dir", resources(product).toString()));
    for (var type : List.of("msi", "exe")) {
      Tool.ofJdk("jpackage")
          .with("--type", type, "--app-image", image, "--name", Product.TITLE)
          .with("--app-version", product.numbers(), "--vendor", Product.TITLE)
          .with("--license-file", product.license(), "--dest", product.target())
          .with(options)
          .run();
    }
    return List.of();
  }

  /// What the installers register besides, as WiX reads it.
  private static Path resources(Product product) throws IOException {
    var folder = product.work().resolve("windows");
    var openWith = product.configuration().resolve("windows").resolve("open-with.wxs");
    new InstallerSource(Files.readString(openWith), "OpenWith").write(folder);
    return folder;
  }
}
