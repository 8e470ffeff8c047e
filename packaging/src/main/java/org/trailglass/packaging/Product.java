package org.trailglass.packaging;

import java.nio.file.Path;
import java.time.Instant;

/// What is packed, and where everything lies. Immutable.
///
/// @param version as the POM says it, such as `0.1.0-SNAPSHOT`
/// @param configuration the folder of `common`, `linux`, `macos` and `windows`
/// @param program the built program: `lib` and `javafx`, folders of jars
/// @param bill what the program is made of, as CycloneDX
/// @param target where packages are put
/// @param built the time that files get, the same for every build of one commit
record Product(
    String version, Path configuration, Path program, Path bill, Path target, Instant built) {
  static final String NAME = "trailglass";
  static final String TITLE = "Trailglass";
  static final String SUMMARY = "Viewer for AWS CloudTrail logs";
  static final String COPYRIGHT = "The authors of Trailglass; Apache-2.0";
  static final String MAIN_CLASS = "org.trailglass.app.Main";

  /// What the build says in system properties.
  static Product ofProperties() {
    return new Product(
        property("version"),
        Path.of(property("configuration")),
        Path.of(property("program")),
        Path.of(property("bill")),
        Path.of(property("target")),
        Instant.parse(property("timestamp")));
  }

  /// The version in numbers alone, which is all that installers take.
  String numbers() {
    return version.replaceFirst("-.*", "");
  }

  Path license() {
    return configuration.resolveSibling("LICENSE");
  }

  /// What is made on the way to the packages.
  Path work() {
    return target.resolveSibling("work");
  }

  private static String property(String name) {
    var value = System.getProperty("packaging." + name);
    if (value == null) {
      throw new IllegalStateException("The build did not say packaging." + name + ".");
    }
    return value;
  }
}
