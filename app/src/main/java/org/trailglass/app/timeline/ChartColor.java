package org.trailglass.app.timeline;

/// What has a colour in a {@link TimelineChart}; `-chart-failed` and so on in style sheets.
enum ChartColor {
  FAILED,
  WRITE,
  READ,
  TRAIL,
  GAP,
  GRID,
  BASE,
  TEXT,
  DATE,
  POINTED,
  MARKED,
  ACCENT,
  OUTSIDE,
  CURRENT
}
