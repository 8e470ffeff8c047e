package org.trailglass.packaging;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The source of the installers of Windows: that of `jpackage`, and in it what `jpackage` has no
/// option for. Its own option for types of files makes a program their default, whoever had them.
///
/// `jpackage` takes a `main.wxs` from its folder of resources instead of its own ("Customizing
/// jpackage" in the JDK's guide). Ours is the one of the JDK that packs, so that it fits it, with a
/// fragment, and a reference to that fragment's group of components where the program is installed.
final class InstallerSource {
  private static final String FILE = "main.wxs";
  private static final String END_OF_FEATURE = "</Feature>";
  private static final String END_OF_SOURCE = "</Wix>";

  private final String fragment;
  private final String group;

  /// @param fragment elements of WiX 3, which `jpackage` translates for later ones
  /// @param group the name of the group of components in it
  InstallerSource(String fragment, String group) {
    this.fragment = fragment;
    this.group = group;
  }

  /// Writes it.
  ///
  /// @param folder that is then the folder of resources of `jpackage`
  void write(Path folder) throws IOException {
    var original = URI.create("jrt:/jdk.jpackage/jdk/jpackage/internal/resources/" + FILE);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(FILE), in(new String(read(original), StandardCharsets.UTF_8)));
  }

  private static byte[] read(URI resource) throws IOException {
    return Files.readAllBytes(Path.of(resource));
  }

  /// Puts the fragment into a source.
  ///
  /// @param source with one feature
  /// @throws Tool.Failure if it is built otherwise
  String in(String source) {
    var reference = "<ComponentGroupRef Id=\"" + group + "\"/>";
    return before(END_OF_SOURCE, fragment, before(END_OF_FEATURE, reference, source));
  }

  private static String before(String end, String added, String source) {
    int at = source.indexOf(end);
    if (at < 0 || at != source.lastIndexOf(end)) {
      throw new Tool.Failure("The " + FILE + " of this jpackage has not one " + end + ".");
    }
    return source.substring(0, at) + added + source.substring(at);
  }
}
