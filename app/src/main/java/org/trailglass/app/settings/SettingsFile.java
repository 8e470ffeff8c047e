package org.trailglass.app.settings;

/// Where choices are kept.
public interface SettingsFile {

  /// Reads them; what cannot be read is as at the first start. Never throws.
  Choices read();

  /// Writes them soon, in the background; only the newest ones count.
  void writeLater(Choices choices);

  /// Writes at once what is still to be written: at the end of the program.
  void flush();
}
