package org.trailglass.s3;

import java.util.List;
import org.trailglass.problem.Problem;

/// What it takes to open a selection, as far as it was listed. Immutable.
///
/// @param objects that are wanted
/// @param bytes of them all, as they lie in the bucket
/// @param cachedObjects those that are kept on this machine already
/// @param cachedBytes of those
/// @param archivedObjects those that lie in an archive and cannot be read before they are restored
/// @param listRequests that the listing took
/// @param problems what could not be listed, so that it is not among them
/// @param isDone whether everything was listed
public record Estimate(
    long objects,
    long bytes,
    long cachedObjects,
    long cachedBytes,
    long archivedObjects,
    long listRequests,
    List<Problem> problems,
    boolean isDone) {
  private static final double LIST_DOLLARS = 0.005 / 1_000;
  private static final double GET_DOLLARS = 0.0004 / 1_000;
  private static final double GIGABYTE_DOLLARS = 0.09;

  public Estimate {
    problems = List.copyOf(problems);
  }

  /// The requests that opening takes: the listing once more, and one for each object that is
  /// neither kept nor archived.
  public long requests() {
    return listRequests + objectsToLoad();
  }

  /// The objects that would be downloaded.
  public long objectsToLoad() {
    return objects - cachedObjects - archivedObjects;
  }

  /// About what AWS charges in US dollars, at the list price of us-east-1 for requests to the
  /// standard class and for traffic to the internet: within AWS the traffic costs less or nothing.
  public double dollars() {
    return listRequests * LIST_DOLLARS
        + objectsToLoad() * GET_DOLLARS
        + (bytes - cachedBytes) / 1e9 * GIGABYTE_DOLLARS;
  }
}
