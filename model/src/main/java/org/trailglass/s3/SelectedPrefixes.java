package org.trailglass.s3;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Which keys are to be listed for a selection, once its trails are known. Immutable.
///
/// For each trail the days of delivery, each by its own prefix, so that they are listed beside each
/// other; where that were more prefixes than requests are worth, all days of a trail in one go.
/// Without a time the whole trail.
final class SelectedPrefixes {
  private static final int MOST_PREFIXES = 10_000;

  private final String location;
  private final List<TrailFolder> trails;
  private final Optional<DeliveryDays> days;

  /// @param location what all keys begin with
  /// @param trails in the order of their keys
  SelectedPrefixes(String location, List<TrailFolder> trails, Optional<DeliveryDays> days) {
    this.location = location;
    this.trails = trails;
    this.days = days;
  }

  /// The ranges in the order of their keys; none holds a key of another.
  Stream<KeyRange> ranges() {
    return trails.stream()
        .flatMap(trail -> days.map(some -> ranges(trail, some)).orElseGet(() -> whole(trail)));
  }

  private Stream<KeyRange> whole(TrailFolder trail) {
    return inLocation(trail.prefix()).map(KeyRange::all).stream();
  }

  private Stream<KeyRange> ranges(TrailFolder trail, DeliveryDays some) {
    if (some.count() * trails.size() > MOST_PREFIXES) {
      var after = trail.prefix() + DeliveryDays.path(some.first());
      var before = trail.prefix() + DeliveryDays.path(some.last().plusDays(1));
      return inLocation(trail.prefix()).map(prefix -> new KeyRange(prefix, after, before)).stream();
    }
    return LongStream.rangeClosed(some.first().toEpochDay(), some.last().toEpochDay())
        .mapToObj(day -> trail.prefix() + DeliveryDays.path(LocalDate.ofEpochDay(day)))
        .flatMap(prefix -> inLocation(prefix).map(KeyRange::all).stream());
  }

  /// The part of a folder that lies in the location, which may be deeper than the folder.
  private Optional<String> inLocation(String folder) {
    if (folder.startsWith(location)) {
      return Optional.of(folder);
    }
    return location.startsWith(folder) ? Optional.of(location) : Optional.empty();
  }
}
