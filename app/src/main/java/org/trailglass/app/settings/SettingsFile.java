package org.trailglass.app.settings;

import java.util.Map;

/// Where choices are kept, and names beside them: these may be many, and change seldom.
public interface SettingsFile {

  /// Reads them; what cannot be read is as at the first start. Never throws.
  Choices read();

  /// Writes them soon, in the background; only the newest ones count.
  void writeLater(Choices choices);

  /// Reads the names of values. Never throws.
  default Map<String, String> readNames() {
    return Map.of();
  }

  /// Writes the names of values soon, in the background; only the newest ones count.
  default void writeNamesLater(Map<String, String> names) {}

  /// Writes at once what is still to be written: at the end of the program.
  void flush();
}
