package org.trailglass.problem;

/// Takes what a reader finds wrong or leaves out. Called on the thread that reads.
public interface Findings {

  /// Something could not be read as it should be.
  void problem(Problem problem);

  /// Something is no CloudTrail event.
  void skipped(Skip skip);

  /// More problems of a kind than are listed one by one for a stream; told once a kind, at the
  /// stream's end, after the problem that says so ({@link Problem.Limit#LISTED_PROBLEMS}).
  ///
  /// @param code the kind, as {@link Problem#code} names it
  /// @param count how many were not listed
  default void notListed(Place stream, String code, long count) {}
}
