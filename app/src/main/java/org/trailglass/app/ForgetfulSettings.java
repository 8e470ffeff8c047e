package org.trailglass.app;

import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.SettingsFile;

/// Settings as at the first start, kept nowhere: a picture depends on nobody's choices and leaves
/// none behind.
final class ForgetfulSettings implements SettingsFile {
  @Override
  public Choices read() {
    return Choices.first();
  }

  @Override
  public void writeLater(Choices choices) {}

  @Override
  public void flush() {}
}
