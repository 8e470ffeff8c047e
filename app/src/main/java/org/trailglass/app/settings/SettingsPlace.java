package org.trailglass.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /// The folder of what is kept of runs, and is no choice: `$XDG_STATE_HOME/trailglass` (or under
  /// `~/.local/state`) on Linux, as [#file] elsewhere on macOS, `%LOCALAPPDATA%\Trailglass` on
  /// Windows.
  public Path state() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return caches();
    }
    if (name.startsWith("mac")) {
      return folder();
    }
    return from("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("trailglass");
  }

  /// The folder of the log: `log` in [#state] on Linux, `~/Library/Logs/Trailglass` on macOS,
  /// `%LOCALAPPDATA%\Trailglass\Logs` on Windows.
  public Path logs() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return state().resolve("Logs");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Logs").resolve("Trailglass");
    }
    return state().resolve("log");
  }

  /// The folder of the session on Linux, which the system empties at its end: `$XDG_RUNTIME_DIR`.
  public Optional<Path> runtime() {
    return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
        .filter(value -> !value.isBlank())
        .map(Path::of);
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
