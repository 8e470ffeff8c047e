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
/// @param trailRequests that it took to find the trails; none where they were known
/// @param listRequests that opening takes to list it: the trails are known by then
/// @param problems what could not be listed, so that it is not among them
/// @param isDone whether everything was listed
public record Estimate(
    long objects,
    long bytes,
    long cachedObjects,
    long cachedBytes,
    long archivedObjects,
    long trailRequests,
    long listRequests,
    List<Problem> problems,
    boolean isDone) {
  private static final double LIST_DOLLARS = 0.005 / 1_000;
  private static final double GET_DOLLARS = 0.0004 / 1_000;
  private static final double GIGABYTE_DOLLARS = 0.09;

  public Estimate {
    problems = List.copyOf(problems);
  }

  /// The requests that opening takes: those of the listing, and one for each object that is neither
  /// kept nor archived.
  public long requests() {
    return listRequests + objectsToLoad();
  }

  /// What it takes where the trails are to be found once more, as by another process.
  public Estimate anew() {
    return new Estimate(
        objects,
        bytes,
        cachedObjects,
        cachedBytes,
        archivedObjects,
        0,
        trailRequests + listRequests,
        problems,
        isDone);
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
