package org.trailglass.app.detail;

import java.util.List;

/// Lines under one title. Immutable.
record DetailGroup(String title, List<DetailRow> rows) {
  DetailGroup {
    rows = List.copyOf(rows);
  }
}
