package org.trailglass.app.table;

import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.SettingsFile;

/// Choices that are kept as long as this object.
final class ChoicesInMemory implements SettingsFile {
  private Choices kept = Choices.first();

  @Override
  public Choices read() {
    return kept;
  }

  @Override
  public void writeLater(Choices choices) {
    kept = choices;
  }

  @Override
  public void flush() {}
}
