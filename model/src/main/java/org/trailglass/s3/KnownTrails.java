package org.trailglass.s3;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The trails that were found in the last minutes, so that who looks for trails, asks what opening
/// takes and opens, looks once. Any thread.
final class KnownTrails {
  /// New accounts and regions appear by the day.
  private static final Duration FRESH = Duration.ofMinutes(5);

  private static final int MOST = 20;

  private final InstantSource clock;
  private final SequencedMap<Place, Known> known = new LinkedHashMap<>();

  private record Place(S3Access access, S3Location location) {}

  private record Known(FoundTrails trails, Instant since) {}

  KnownTrails(InstantSource clock) {
    this.clock = clock;
  }

  /// What is known of a place, and more, maybe; empty where what is wanted is not known.
  synchronized Optional<FoundTrails> find(S3Access access, S3Location location, Wanted wanted) {
    forgetOld();
    return Optional.ofNullable(known.get(new Place(access, location)))
        .map(Known::trails)
        .filter(trails -> trails.answers(wanted));
  }

  /// Keeps the newest look at a place.
  synchronized void keep(S3Access access, S3Location location, FoundTrails trails) {
    var place = new Place(access, location);
    known.remove(place);
    known.put(place, new Known(trails, clock.instant()));
    if (known.size() > MOST) {
      known.pollFirstEntry();
    }
  }

  /// Adds to what is known, which becomes no fresher by that.
  synchronized void complete(S3Access access, S3Location location, FoundTrails trails) {
    known.computeIfPresent(
        new Place(access, location), (place, old) -> new Known(trails, old.since()));
  }

  private void forgetOld() {
    var oldest = clock.instant().minus(FRESH);
    known.values().removeIf(trails -> trails.since().isBefore(oldest));
  }
}
