package org.trailglass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsPlaceTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void followsTheCustomsOfEachSystem() {
    assertThat(new SettingsPlace("Linux", HOME, Map.of()).file(null))
        .isEqualTo(Path.of("/home/ada/.config/trailglass/settings.json"));
    assertThat(new SettingsPlace("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/cfg")).file(null))
        .isEqualTo(Path.of("/cfg/trailglass/settings.json"));
    assertThat(new SettingsPlace("Mac OS X", HOME, Map.of()).file(null))
        .isEqualTo(HOME.resolve("Library/Application Support/Trailglass/settings.json"));
    assertThat(new SettingsPlace("Windows 11", HOME, Map.of("APPDATA", "/roaming")).file(null))
        .isEqualTo(Path.of("/roaming/Trailglass/settings.json"));
  }

  @Test
  void givesWayToAFileThatIsNamed() {
    assertThat(new SettingsPlace("Linux", HOME, Map.of()).file("/tmp/mine.json"))
        .isEqualTo(Path.of("/tmp/mine.json"));
  }

  @Test
  void keepsDownloadsWhereTheSystemKeepsWhatCanBeLost() {
    assertThat(new SettingsPlace("Linux", HOME, Map.of()).cache(null))
        .isEqualTo(HOME.resolve(".cache/trailglass/s3"));
    assertThat(new SettingsPlace("Linux", HOME, Map.of("XDG_CACHE_HOME", "/c")).cache(" "))
        .isEqualTo(Path.of("/c/trailglass/s3"));
    assertThat(new SettingsPlace("Mac OS X", HOME, Map.of()).cache(null))
        .isEqualTo(HOME.resolve("Library/Caches/Trailglass/s3"));
    assertThat(new SettingsPlace("Windows 11", HOME, Map.of("LOCALAPPDATA", "/l")).cache(null))
        .isEqualTo(Path.of("/l/Trailglass/s3"));
    assertThat(new SettingsPlace("Linux", HOME, Map.of()).cache("/mine"))
        .isEqualTo(Path.of("/mine"));
  }

  @Test
  void keepsTheLogWhereTheSystemKeepsLogs() {
    assertThat(new SettingsPlace("Linux", HOME, Map.of()).logs())
        .isEqualTo(HOME.resolve(".local/state/trailglass/log"));
    assertThat(new SettingsPlace("Mac OS X", HOME, Map.of()).logs())
        .isEqualTo(HOME.resolve("Library/Logs/Trailglass"));
    assertThat(new SettingsPlace("Windows 11", HOME, Map.of("LOCALAPPDATA", "/l")).logs())
        .isEqualTo(Path.of("/l/Trailglass/Logs"));
  }

  @Test
  void keepsWhatIsKeptOfRunsWhereTheSystemKeepsState() {
    assertThat(new SettingsPlace("Linux", HOME, Map.of()).state())
        .isEqualTo(HOME.resolve(".local/state/trailglass"));
    assertThat(new SettingsPlace("Linux", HOME, Map.of("XDG_STATE_HOME", "/s")).state())
        .isEqualTo(Path.of("/s/trailglass"));
    assertThat(new SettingsPlace("Mac OS X", HOME, Map.of()).state())
        .isEqualTo(HOME.resolve("Library/Application Support/Trailglass"));
    assertThat(new SettingsPlace("Windows 11", HOME, Map.of("LOCALAPPDATA", "/l")).state())
        .isEqualTo(Path.of("/l/Trailglass"));
  }
}
