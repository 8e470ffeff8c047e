package org.trailglass.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written on the way to a package, without the tools of a system.
class FilesOfPackagesTest {
  private final Path folder;

  FilesOfPackagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void sumsStandBesideTheNamesOfTheirFiles() throws IOException {
    Files.writeString(folder.resolve("b.deb"), "abc");
    Files.writeString(folder.resolve("a.rpm"), "");

    new Checksums(folder).write();

    assertThat(Files.readAllLines(folder.resolve("SHA256SUMS")))
        .containsExactly(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.rpm",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb");
  }

  @Test
  void iconOfWindowsHasAllSizesUpToTheLargestItKnows() throws IOException {
    var file = folder.resolve("icon.ico");

    new Icons(Path.of("common/icon.svg")).writeIco(file);

    assertThat(widths(file)).containsExactly(16, 24, 32, 48, 64, 128, 256);
  }

  @Test
  void iconOfMacHasTheSizesOfItsFormat() throws IOException {
    var file = folder.resolve("icon.icns");

    new Icons(Path.of("common/icon.svg")).writeIcns(file);

    assertThat(widths(file)).containsExactlyInAnyOrder(16, 32, 128, 256, 512, 1024);
  }

  @Test
  void wordsTakeThePlaceOfTheirProperties() throws IOException {
    var jar = folder.resolve("app.jar");
    var words = "org/trailglass/app/text/words";
    write(jar, words + ".properties", words + "_de.properties", "org/trailglass/Main.class");

    WordTables.addTo(jar);

    try (var packed = new ZipFile(jar.toFile())) {
      assertThat(packed.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
          .containsExactlyInAnyOrder(
              words + ".words", words + "_de.words", "org/trailglass/Main.class");
    }
  }

  @Test
  void jarsLeaveOutLibrariesOfOtherSystemsAndKeepTheirs() throws IOException {
    var jar = folder.resolve("zstd.jar");
    write(jar, "linux/amd64/libzstd.so", "win/amd64/libzstd.dll", "org/Zstd.class");

    new LeanJars("linux/amd64").copy(jar, folder.resolve("lean.jar"));

    try (var lean = new ZipFile(folder.resolve("lean.jar").toFile())) {
      assertThat(lean.stream().map(ZipEntry::getName))
          .containsExactly("linux/amd64/libzstd.so", "org/Zstd.class");
      try (var in = lean.getInputStream(lean.getEntry("org/Zstd.class"))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo("org/Zstd.class");
      }
    }
  }

  @Test
  void jarsWithNothingToLeaveOutStayTheSameBytes() throws IOException {
    var jar = folder.resolve("words.jar");
    write(jar, "org/Words.class");

    new LeanJars("linux/amd64").copy(jar, folder.resolve("lean.jar"));

    assertThat(folder.resolve("lean.jar")).hasSameBinaryContentAs(jar);
  }

  @Test
  void launcherStartsJavaAsTheConfigurationSays() throws IOException {
    var bin = Files.createDirectories(folder.resolve("lib/runtime/bin"));
    Files.writeString(bin.resolve("java"), "");
    var launcher = Files.writeString(folder.resolve("trailglass"), "");
    var configuration =
        Files.write(
            folder.resolve("trailglass.cfg"),
            List.of(
                "[Application]",
                "app.mainclass=org.trailglass.app.Main",
                "app.classpath=$APPDIR/a.jar",
                "app.classpath=$APPDIR/b c.jar",
                "[JavaOptions]",
                "java-options=-Xshare:auto",
                "java-options=-XX:AOTCache=$APPDIR/start.aot"));

    new ShellLauncher(folder, configuration).write(Path.of("linux/launcher.sh"), launcher);

    assertThat(Files.readString(launcher))
        .contains(
            "/runtime/bin/trailglass\" \"-Xshare:auto\" \"-XX:AOTCache=$APPDIR/start.aot\""
                + " -classpath \"$APPDIR/a.jar:$APPDIR/b c.jar\" org.trailglass.app.Main \"$@\"");
    assertThat(launcher).isExecutable();
    assertThat(bin.resolve("trailglass")).exists();
  }

  /// Those of all pictures in a file.
  private static List<Integer> widths(Path file) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      var widths = new ArrayList<Integer>();
      for (int i = 0; i < reader.getNumImages(true); i++) {
        widths.add(reader.read(i).getWidth());
      }
      return widths;
    }
  }

  /// A jar whose entries hold their own names.
  private static void write(Path jar, String... names) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
  }
}
