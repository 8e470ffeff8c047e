package org.trailglass.app.tour;

/// Where in the window a stop of the guided look is seen.
public enum TourPlace {
  FILTER,
  TIMELINE,
  TABLE,
  DETAIL,
  IDENTITIES,
  REACH,
  COVERAGE
}
