package org.trailglass.app.control;

/// The sizes of the panes at both ends of {@link EdgePanes}, in pixels; 0 hides one. Immutable.
record EdgeSizes(double first, double last) {

  /// What an end would like to have, and with how much it makes do.
  ///
  /// @param wanted 0 where there is no pane
  record Claim(double wanted, double least) {
    static final Claim NONE = new Claim(0, 0);

    private double spare() {
      return Math.max(0, wanted - least);
    }
  }

  /// Shares the room. The middle has at least its least size: both ends give way for it, each in
  /// proportion to what it can spare, and in the end the first one hides, then the last one.
  static EdgeSizes of(double room, double leastMiddle, Claim first, Claim last) {
    double lacking = first.wanted() + last.wanted() + leastMiddle - room;
    if (lacking <= 0) {
      return new EdgeSizes(first.wanted(), last.wanted());
    }
    double spare = first.spare() + last.spare();
    if (lacking <= spare) {
      double part = lacking / spare;
      return new EdgeSizes(
          Math.round(first.wanted() - first.spare() * part),
          Math.round(last.wanted() - last.spare() * part));
    }
    if (first.wanted() > 0) {
      return of(room, leastMiddle, Claim.NONE, last);
    }
    return new EdgeSizes(0, 0);
  }
}
