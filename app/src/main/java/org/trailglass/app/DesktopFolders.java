package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trailglass.app.control.FolderOpener;

/// Shows folders with the program that each desktop has for it. The path is one argument of a
/// process, read by no shell.
final class DesktopFolders implements FolderOpener {

  /// What the program writes is read by nobody: in a pipe it would wait for a reader in the end.
  @Override
  public void show(Path folder) {
    try {
      new ProcessBuilder(program(), folder.toAbsolutePath().toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException missing) {
      log().log(System.Logger.Level.WARNING, "There is no program that shows folders", missing);
    }
  }

  private static String program() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return List.of("windows", "mac").stream()
        .filter(system::startsWith)
        .findFirst()
        .map(name -> name.equals("mac") ? "open" : "explorer.exe")
        .orElse("xdg-open");
  }

  /// Only where there is something to say: who looks for a logger has every jar opened.
  private static System.Logger log() {
    return System.getLogger(DesktopFolders.class.getName());
  }
}
