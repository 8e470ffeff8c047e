package org.trailglass.app.palette;

import java.util.ArrayList;
import java.util.List;

/// What was chosen in the palette, the newest first. Immutable; any thread.
record Used(List<String> keys) {
  static final int MOST = 50;

  Used {
    keys = List.copyOf(keys);
  }

  static Used none() {
    return new Used(List.of());
  }

  /// With one that is chosen now.
  Used with(Entry entry) {
    var newer = new ArrayList<String>();
    newer.add(key(entry));
    keys.stream().filter(key -> !key.equals(key(entry))).limit(MOST - 1).forEach(newer::add);
    return new Used(newer);
  }

  /// How many others were chosen since; negative if this was not.
  int ago(Entry entry) {
    return keys.isEmpty() ? -1 : keys.indexOf(key(entry));
  }

  private static String key(Entry entry) {
    return entry.kind() + "\n" + entry.id();
  }
}
