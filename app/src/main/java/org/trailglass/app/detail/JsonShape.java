package org.trailglass.app.detail;

/// In which shape the viewer shows an event's JSON.
public enum JsonShape {
  /// Indented, JSON inside strings expanded.
  PRETTY,
  /// The event's own bytes.
  RAW,
  /// The bytes of the source that the event was read from, where they differ: a wrapper's string,
  /// broken text, a table row.
  SOURCE
}
