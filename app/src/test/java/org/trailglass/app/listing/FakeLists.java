package org.trailglass.app.listing;

import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;

/// The menu on lists, for tests of views: it copies at once, and writes no file.
public final class FakeLists {
  private FakeLists() {}

  public static ListMenu menu() {
    return new ListMenu(
        Words.english(), new CurrentThreadRunner(), told -> {}, (name, table, owner) -> {});
  }
}
