package org.trailglass.app;

import java.util.Map;
import org.trailglass.app.cli.ProgramVersion;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.shell.Program;

/// What the window says of the program that runs: its version, and where it keeps what it keeps.
final class ThisProgram {
  private ThisProgram() {}

  /// As it was started.
  static Program now() {
    var place = SettingsPlace.here();
    var settings = place.file(System.getProperty("trailglass.settings")).toAbsolutePath();
    var folders =
        Map.of(
            Program.Kept.SETTINGS,
            settings.resolveSibling("").normalize(),
            Program.Kept.CACHE,
            place.cache(System.getProperty("trailglass.cache")),
            Program.Kept.LOG,
            place.logs());
    return new Program(ProgramVersion.current(), folders, new DesktopFolders());
  }
}
