package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What differs from system to system.
sealed interface Platform permits Linux, MacOs, Windows {

  /// The one that this runs on.
  static Platform current() {
    var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Windows();
    }
    return name.startsWith("mac") ? new MacOs() : new Linux();
  }

  /// The folder in a jar of the native libraries of this system and processor, as zstd-jni names
  /// it.
  String natives();

  /// The folder in a Java runtime of its native libraries.
  String libraries();

  /// The class of the Java of this system, in `sun.nio.ch`, that waits for sockets.
  String selectors();

  /// What the image is called.
  String imageName();

  /// The version as installers of this system take it.
  ///
  /// @param numbers such as `0.1.0`
  String version(String numbers);

  /// The file of the icon in this system's format.
  ///
  /// @param icons drawn
  /// @param folder to write it to
  Path writeIcon(Icons icons, Path folder) throws IOException;

  /// Further options of `jpackage` for the image.
  List<String> imageOptions(Product product);

  /// The folder of the image.
  ///
  /// @param parent the folder that `jpackage` made it in
  Path image(Path parent);

  /// The folder in an image that holds the jars and the launcher's configuration.
  Path app(Path image);

  /// The program that starts the window.
  Path launcher(Path image);

  /// Finishes the launcher, once its configuration is whole.
  ///
  /// @param image the program
  void finishLauncher(Product product, Path image) throws IOException;

  /// Makes what people install.
  ///
  /// @param image the finished program
  /// @return a sentence for each that could not be made, and why
  List<String> makeInstallers(Product product, Path image, Icons icons)
      throws IOException, InterruptedException;
}
