package org.trailglass.app.settings;

/// What can stand in a window of its own: a pane around the table, or one tab of such a pane.
public enum Part {
  TIMELINE(Pane.TIMELINE),
  FACETS(Pane.SIDE),
  SOURCES(Pane.SIDE),
  DETAIL(Pane.DETAIL),
  PROBLEMS(Pane.PROBLEMS),
  COVERAGE(Pane.PROBLEMS),
  /// The lanes of identities, and the principals beside them.
  IDENTITIES(Pane.PROBLEMS),
  REACH(Pane.PROBLEMS);

  private final Pane home;

  Part(Pane home) {
    this.home = home;
  }

  /// Where it stands in the main window.
  public Pane home() {
    return home;
  }

  /// Whether it is the whole of a pane, not one tab of several.
  public boolean isPane() {
    return home == Pane.TIMELINE || home == Pane.DETAIL;
  }
}
