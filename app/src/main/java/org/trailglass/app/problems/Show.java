package org.trailglass.app.problems;

/// Which findings are listed.
enum Show {
  ALL,
  PROBLEMS,
  SKIPPED;

  boolean has(Finding finding) {
    return switch (this) {
      case ALL -> true;
      case PROBLEMS -> finding instanceof Finding.Wrong;
      case SKIPPED -> finding instanceof Finding.LeftOut;
    };
  }
}
