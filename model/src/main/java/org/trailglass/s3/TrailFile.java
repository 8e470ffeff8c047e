package org.trailglass.s3;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a file says that CloudTrail wrote, wherever it lies. Immutable.
///
/// @param account its twelve digits
/// @param day of delivery, in UTC
record TrailFile(String account, TrailKind kind, String region, LocalDate day) {
  private static final Pattern LOG =
      Pattern.compile(
          "(?<account>[0-9]{12})_(?<kind>CloudTrail(?:-(?:Insight|NetworkActivity|Aggregated))?)"
              + "_(?<region>[a-z0-9-]+)_(?<date>[0-9]{8})T[0-9]{4}Z_?[A-Za-z0-9]{8,32}"
              + "\\.json(?:\\.gz)?");

  /// The name of the trail may hold any character: it is bounded from both sides.
  private static final Pattern DIGEST =
      Pattern.compile(
          "(?<account>[0-9]{12})_(?<kind>CloudTrail-Digest)_(?<region>[a-z0-9-]+)_.+"
              + "_[a-z0-9-]+_(?<date>[0-9]{8})T[0-9]{6}Z(?:_backfill)?\\.json\\.gz",
          Pattern.DOTALL);

  /// Reads a name without its folders; empty where CloudTrail did not write it so.
  static Optional<TrailFile> parse(String name) {
    var log = LOG.matcher(name);
    var matcher = log.matches() ? log : DIGEST.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var date = matcher.group("date");
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(date, 0, 4, 10),
              Integer.parseInt(date, 4, 6, 10),
              Integer.parseInt(date, 6, 8, 10));
      return TrailKind.of(matcher.group("kind"))
          .map(kind -> new TrailFile(matcher.group("account"), kind, matcher.group("region"), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
