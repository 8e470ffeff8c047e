package org.trailglass.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPOutputStream;

/// The files that a package of Linux installs, as they will lie under `/`: the program in `/opt`,
/// and what a desktop looks for where it looks: command, entry, types of files, icons, metadata,
/// page of the manual. A desktop reads them by its own triggers, so that no script runs at
/// installation and none at removal.
final class LinuxTree {
  private final Product product;
  private final Path root;

  /// @param root a folder that stands for `/`
  LinuxTree(Product product, Path root) {
    this.product = product;
    this.root = root;
  }

  Path root() {
    return root;
  }

  /// Lays all of it.
  ///
  /// @param image the finished program
  void lay(Path image, Icons icons) throws IOException, InterruptedException {
    Files.createDirectories(root.resolve("opt"));
    Tool.named("cp").with("-a", image, root.resolve("opt").resolve(Product.NAME)).run();
    lay("trailglass.sh", "usr/bin/trailglass");
    Files.setPosixFilePermissions(
        root.resolve("usr/bin/trailglass"), PosixFilePermissions.fromString("rwxr-xr-x"));
    lay("org.trailglass.Trailglass.desktop", "usr/share/applications");
    lay("org.trailglass.Trailglass.metainfo.xml", "usr/share/metainfo");
    lay("trailglass-types.xml", "usr/share/mime/packages/trailglass.xml");
    layManual();
    for (int size : Icons.SIZES) {
      var folder = "usr/share/icons/hicolor/%1$dx%1$d/apps/".formatted(size);
      icons.writePng(size, root.resolve(folder + "org.trailglass.Trailglass.png"));
    }
    copy(
        product.configuration().resolve("common/icon.svg"),
        "usr/share/icons/hicolor/scalable/apps/org.trailglass.Trailglass.svg");
    lay("copyright", "usr/share/doc/trailglass/copyright");
    Tool.named("chmod").with("-R", "u=rwX,go=rX", root).run();
  }

  private void layManual() throws IOException {
    var page = root.resolve("usr/share/man/man1/trailglass.1.gz");
    Files.createDirectories(page.getParent());
    var text = Files.readString(product.configuration().resolve("linux/trailglass.1"));
    try (var out = new GZIPOutputStream(Files.newOutputStream(page))) {
      out.write(text.replace("@version@", product.numbers()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /// @param to a file, or a folder for one of the same name
  private void lay(String name, String to) throws IOException {
    boolean isFolder = to.endsWith("applications") || to.endsWith("metainfo");
    copy(product.configuration().resolve("linux").resolve(name), isFolder ? to + "/" + name : to);
  }

  private void copy(Path file, String to) throws IOException {
    var target = root.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }
}
