package org.trailglass.s3;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// What could not be listed: one problem for each trail and reason, however many of its days are
/// concerned. One thread.
final class ListingFailures {
  private final S3Location location;
  private final Map<Cause, S3Exception> failures = new LinkedHashMap<>();

  private record Cause(String folder, Reason reason, String detail) {}

  ListingFailures(S3Location location) {
    this.location = location;
  }

  /// @param prefix of the keys that could not be listed
  void add(String prefix, S3Exception failure) {
    var folder = folder(prefix);
    var cause = new Cause(folder, failure.reason(), failure.detail());
    failures.merge(
        cause,
        failure,
        (_, _) -> new S3Exception(location.uri(folder), cause.reason(), cause.detail()));
  }

  /// The trail that keys with a prefix belong to, where they belong to one.
  private static String folder(String prefix) {
    var place = TrailPath.of(prefix);
    return place.isInTrail()
        ? place.folder(prefix.substring(0, prefix.lastIndexOf('/') + 1)).prefix()
        : prefix;
  }

  /// One for each trail; where only one of its days failed, that day's.
  List<Problem> problems() {
    return failures.values().stream()
        .<Problem>map(failure -> failure.problem(Action.SKIPPED))
        .toList();
  }
}
