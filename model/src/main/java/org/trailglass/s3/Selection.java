package org.trailglass.s3;

import java.util.Optional;
import java.util.Set;

/// What a person chose to open of a bucket. Empty sets choose all. Immutable.
///
/// @param range when the events happened; empty for always
/// @param accounts as their twelve digits
/// @param regions as `eu-central-1`
/// @param kinds an empty set chooses all but the digests, which hold no events, unless the location
///     lies in them
public record Selection(
    S3Location location,
    S3Access access,
    Optional<TimeRange> range,
    Set<String> accounts,
    Set<String> regions,
    Set<TrailKind> kinds) {
  public Selection {
    accounts = Set.copyOf(accounts);
    regions = Set.copyOf(regions);
    kinds = Set.copyOf(kinds);
  }

  /// All of a location.
  public static Selection all(S3Location location, S3Access access) {
    return new Selection(location, access, Optional.empty(), Set.of(), Set.of(), Set.of());
  }
}
