package org.trailglass.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How windows are drawn. Without a graphics card JavaFX draws by software, after it has loaded the
/// libraries of OpenGL in vain, which takes a start some 0.2 s: it is told so instead.
final class Graphics {
  private static final String PROPERTY = "prism.order";

  /// What the drivers of Linux make for a card: Mesa and the kernel, NVIDIA, WSL.
  private static final List<Path> CARDS =
      List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

  private Graphics() {}

  /// Before the toolkit starts.
  static void prepare() {
    boolean isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (isLinux
        && System.getProperty(PROPERTY) == null
        && CARDS.stream().noneMatch(Files::exists)) {
      System.setProperty(PROPERTY, "sw");
    }
  }
}
