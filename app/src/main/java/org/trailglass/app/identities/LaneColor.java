package org.trailglass.app.identities;

/// What has a colour in a {@link LaneChart}; `-lane-failed` and so on in style sheets.
enum LaneColor {
  FAILED,
  WRITE,
  READ,
  BAR,
  BAR_EDGE,
  HAND_ON,
  ODD,
  NAMES,
  GRID,
  BASE,
  TEXT,
  LABEL,
  QUIET,
  POINTED,
  FOCUSED,
  MARKED,
  ACCENT,
  OUTSIDE,
  CURRENT
}
