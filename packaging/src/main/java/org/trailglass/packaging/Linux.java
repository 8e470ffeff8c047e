package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A package of Debian, one of Red Hat, and an archive of the program's folder. The two packages
/// hold the same tree of files, which the systems' own tools pack: decision 16 says why not
/// `jpackage`.
final class Linux implements Platform {

  @Override
  public String natives() {
    return "linux/" + System.getProperty("os.arch");
  }

  @Override
  public String libraries() {
    return "lib";
  }

  @Override
  public String selectors() {
    return "EPollSelectorProvider";
  }

  @Override
  public String imageName() {
    return Product.NAME;
  }

  @Override
  public String version(String numbers) {
    return numbers;
  }

  @Override
  public Path writeIcon(Icons icons, Path folder) throws IOException {
    var file = folder.resolve("trailglass.png");
    icons.writePng(256, file);
    return file;
  }

  @Override
  public List<String> imageOptions(Product product) {
    return List.of();
  }

  @Override
  public Path image(Path parent) {
    return parent.resolve(Product.NAME);
  }

  @Override
  public Path app(Path image) {
    return image.resolve("lib").resolve("app");
  }

  @Override
  public Path launcher(Path image) {
    return image.resolve("bin").resolve(Product.NAME);
  }

  @Override
  public void finishLauncher(Product product, Path image) throws IOException {
    var configuration = app(image).resolve(imageName() + ".cfg");
    var template = product.configuration().resolve("linux").resolve("launcher.sh");
    new ShellLauncher(image, configuration).write(template, launcher(image));
  }

  @Override
  public List<String> makeInstallers(Product product, Path image, Icons icons)
      throws IOException, InterruptedException {
    Files.copy(product.license(), image.resolve(product.license().getFileName()));
    Weight.INSTALLED.tell(image);
    var notMade = new ArrayList<String>();
    var tree = new LinuxTree(product, product.work().resolve("tree"));
    tree.lay(image, icons);
    new Tarball(product).make(image);
    if (Tool.isThere("dpkg-deb")) {
      new DebianPackage(product, tree).make();
    } else {
      notMade.add("No .deb was made: there is no dpkg-deb here (package dpkg).");
    }
    if (Tool.isThere("rpmbuild")) {
      new RedHatPackage(product, tree).make();
    } else {
      notMade.add("No .rpm was made: there is no rpmbuild here (package rpm).");
    }
    return notMade;
  }
}
