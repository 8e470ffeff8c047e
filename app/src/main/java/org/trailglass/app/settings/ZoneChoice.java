package org.trailglass.app.settings;

import java.time.ZoneId;
import java.time.ZoneOffset;

/// In which time zone times are shown.
public enum ZoneChoice {
  UTC,
  /// The zone of this computer.
  LOCAL;

  /// The zone itself.
  public ZoneId zone() {
    return this == UTC ? ZoneOffset.UTC : ZoneId.systemDefault();
  }
}
