package org.trailglass.app.heat;

/// What has a colour in a {@link HeatGrid}; `-heat-low` and so on in style sheets.
enum HeatColor {
  LOW,
  HIGH,
  GAP,
  GAP_LINE,
  LINE,
  TEXT,
  FOCUS,
  FOCUS_EDGE
}
