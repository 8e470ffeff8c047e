package org.trailglass.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where settings lie on each system.
///
/// @param system the property `os.name`
/// @param home the property `user.home`
/// @param environment of the process
public record SettingsPlace(String system, Path home, Map<String, String> environment) {

  /// The place on this computer.
  public static SettingsPlace here() {
    return new SettingsPlace(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  /// The file: `$XDG_CONFIG_HOME/trailglass/settings.json` (or under `~/.config`) on Linux,
  /// `~/Library/Application Support/Trailglass` on macOS, `%APPDATA%\Trailglass` on Windows.
  ///
  /// @param override the property `trailglass.settings`: a file that takes precedence
  public Path file(@Nullable String override) {
    if (override != null && !override.isBlank()) {
      return Path.of(override);
    }
    return folder().resolve("settings.json");
  }

  /// The folder of what is downloaded from buckets: `$XDG_CACHE_HOME/trailglass/s3` (or under
  /// `~/.cache`) on Linux, `~/Library/Caches/Trailglass/s3` on macOS,
  /// `%LOCALAPPDATA%\Trailglass\s3` on Windows.
  ///
  /// @param override the property `trailglass.cache`: a folder that takes precedence
  public Path cache(@Nullable String override) {
    return override != null && !override.isBlank() ? Path.of(override) : caches().resolve("s3");
  }

  private Path caches() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return from("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Trailglass");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve("Trailglass");
    }
    return from("XDG_CACHE_HOME", home.resolve(".cache")).resolve("trailglass");
  }

  private Path folder() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return from("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Trailglass");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Trailglass");
    }
    return from("XDG_CONFIG_HOME", home.resolve(".config")).resolve("trailglass");
  }

  private Path from(String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
