package org.trailglass.app.settings;

/// The panes around the table, and within those, that can be put away.
public enum Pane {
  /// Above the table: when the events were.
  TIMELINE(true),
  /// At the left: facets and sources.
  SIDE(true),
  /// At the right: the current event.
  DETAIL(true),
  /// Below: problems, coverage, identities, what credentials reached.
  PROBLEMS(false),
  /// Beside the lanes of identities: the principals.
  PRINCIPALS(true);

  private final boolean isShownAtFirst;

  Pane(boolean isShownAtFirst) {
    this.isShownAtFirst = isShownAtFirst;
  }

  /// Whether it is shown at the first start.
  public boolean isShownAtFirst() {
    return isShownAtFirst;
  }
}
