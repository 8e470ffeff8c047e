package org.trailglass.app.settings;

import java.util.ArrayList;
import java.util.List;

/// Settings in memory, for tests.
public final class KeptSettings implements SettingsFile {
  private final List<Choices> written = new ArrayList<>();

  /// Everything that was written.
  public List<Choices> written() {
    return written;
  }

  @Override
  public Choices read() {
    return written.isEmpty() ? Choices.first() : written.getLast();
  }

  @Override
  public void writeLater(Choices choices) {
    written.add(choices);
  }

  @Override
  public void flush() {}
}
