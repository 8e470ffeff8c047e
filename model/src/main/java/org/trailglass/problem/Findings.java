package org.trailglass.problem;

/// Takes what a reader finds wrong or leaves out. Called on the thread that reads.
public interface Findings {

  /// Something could not be read as it should be.
  void problem(Problem problem);

  /// Something is no CloudTrail event.
  void skipped(Skip skip);
}
